package io.smartlocker.device.conflict;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conflict as it is shown.
 *
 * @param at when what contradicts happened
 */
record ConflictView(
        UUID id,
        ConflictKind kind,
        Instant at,
        @Nullable UUID bay,
        @Nullable UUID device,
        @Nullable UUID person,
        UUID event) {
    static ConflictView of(Conflict conflict) {
        return new ConflictView(
                conflict.id,
                conflict.kind,
                conflict.at,
                conflict.bay,
                conflict.device,
                conflict.person,
                conflict.event);
    }
}
