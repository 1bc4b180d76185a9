package io.smartlocker.gateway.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a device went at this kiosk the last time it changed hands here.
 *
 * @param bay where it was put; while somebody holds it, out of which it was taken, absent when that is not known
 * @param holder who holds it, absent when it was put back
 * @param since when
 * @param baseRevision revision of the directory's entry for the device at that moment
 * @param sequence number of the fact that tells it
 * @param acknowledgedAt when that fact had arrived, absent before
 * @param cycles how often it was taken here
 */
public record Placement(
        UUID device,
        @Nullable UUID bay,
        @Nullable UUID holder,
        Instant since,
        long baseRevision,
        long sequence,
        @Nullable Instant acknowledgedAt,
        int cycles) {
    /** Where it is stored; absent while somebody holds it. */
    public @Nullable UUID storedIn() {
        return holder == null ? bay : null;
    }

    /** Out of which bay its holder has it, as far as that is known here. */
    public @Nullable UUID takenFrom() {
        return holder == null ? null : bay;
    }
}
