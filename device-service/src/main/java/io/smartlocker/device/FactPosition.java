package io.smartlocker.device;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact stands among all facts: by the time at which it happened, then by its kiosk's sequence. Of what facts say
 * about one thing, the newest decides, in whatever order they arrive.
 *
 * @param at microseconds, as the database keeps them
 */
@Embeddable
public record FactPosition(Instant at, long sequence) implements Comparable<FactPosition> {
    public FactPosition {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether this is newer than all that was seen so far. */
    public boolean isAfter(@Nullable FactPosition seen) {
        return seen == null || compareTo(seen) > 0;
    }

    @Override
    public int compareTo(FactPosition other) {
        int byTime = at.compareTo(other.at);
        return byTime != 0 ? byTime : Long.compare(sequence, other.sequence);
    }
}
