package io.smartlocker.device.history;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a device.
 *
 * @param what TAKEN, RETURNED, HANDED_OVER, WRITTEN_OFF; by hand ASSIGNED, UNASSIGNED, LOST, FOUND, RETIRED, OUT_OF_SERVICE,
 *     IN_SERVICE; and FAULT_REPORTED, FAULT_RESOLVED, CONFLICT_OPENED, CONFLICT_RESOLVED
 * @param person who took it, brought it, got it, did not bring it, told or resolved it
 * @param recordedBy who recorded it by hand
 * @param reference the fault's or the conflict's id
 * @param detail the fault's words or its resolution's, the conflict's kind or its choice
 */
@RegisterForReflection
record HistoryEntry(
        UUID id,
        Instant at,
        String what,
        @Nullable UUID bay,
        @Nullable UUID person,
        @Nullable UUID kiosk,
        @Nullable UUID recordedBy,
        @Nullable String evidence,
        @Nullable UUID reference,
        @Nullable String detail) {
    /** As {@link FindHistory} selects it; ids come as text. */
    static HistoryEntry of(Object[] row) {
        UUID[] ids = Arrays.stream(new int[] {0, 3, 4, 5, 6, 8})
                .mapToObj(column -> row[column] == null ? null : UUID.fromString((String) row[column]))
                .toArray(UUID[]::new);
        return new HistoryEntry(
                ids[0],
                ((OffsetDateTime) row[1]).toInstant(),
                (String) row[2],
                ids[1],
                ids[2],
                ids[3],
                ids[4],
                (String) row[7],
                ids[5],
                (String) row[9]);
    }
}
