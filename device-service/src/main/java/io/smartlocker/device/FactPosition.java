package io.smartlocker.device;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact stands among all facts: by the time at which it happened, then by its kiosk's sequence, then by its id, since
 * two kiosks may count alike. Of what facts say about one thing, the newest decides, in whatever order they arrive.
 *
 * @param at microseconds, as the database keeps them
 * @param sequence of the kiosk; 0 for what a person told
 */
@Embeddable
public record FactPosition(Instant at, long sequence, UUID event) implements Comparable<FactPosition> {
    /** As the database orders ids: byte by byte. */
    private static final Comparator<UUID> BY_BYTES = Comparator.comparing(
                    UUID::getMostSignificantBits, Long::compareUnsigned)
            .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

    private static final Comparator<FactPosition> ORDER = Comparator.comparing(FactPosition::at)
            .thenComparingLong(FactPosition::sequence)
            .thenComparing(FactPosition::event, BY_BYTES);

    public FactPosition {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether this is newer than all that was seen so far. */
    public boolean isAfter(@Nullable FactPosition seen) {
        return seen == null || compareTo(seen) > 0;
    }

    /** This moment, but after all that is known: clocks of kiosks may be ahead of ours. */
    public static Instant nowAfter(@Nullable FactPosition... known) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        for (FactPosition seen : known) {
            if (seen != null && !now.isAfter(seen.at)) {
                now = seen.at.plus(1, ChronoUnit.MICROS);
            }
        }
        return now;
    }

    @Override
    public int compareTo(FactPosition other) {
        return ORDER.compare(this, other);
    }
}
