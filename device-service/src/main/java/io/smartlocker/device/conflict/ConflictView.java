package io.smartlocker.device.conflict;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A conflict as it is shown.
 *
 * @param at when what contradicts happened
 * @param told what contradicts
 * @param known what it contradicts, absent when nothing was known
 * @param choices how it can be resolved
 * @param choice how it was resolved
 */
@RegisterForReflection
public record ConflictView(
        UUID id,
        ConflictKind kind,
        ConflictState state,
        Instant at,
        @Nullable UUID location,
        @Nullable UUID bay,
        @Nullable UUID device,
        @Nullable UUID person,
        UUID event,
        Side told,

        @Schema(implementation = Object.class, description = "As told, or null when nothing was known") @Nullable
        Side known,

        List<ConflictChoice> choices,
        @Nullable Instant explainedAt,
        @Nullable Instant resolvedAt,
        @Nullable UUID resolvedBy,

        @Schema(implementation = String.class, examples = "KEEP_FACT") @Nullable
        ConflictChoice choice,

        @Nullable String note,
        long version) {
    static ConflictView of(Conflict conflict, Side told, @Nullable Side known) {
        return new ConflictView(
                conflict.id,
                conflict.kind,
                conflict.state(),
                conflict.at,
                conflict.location,
                conflict.bay,
                conflict.device,
                conflict.person,
                conflict.event,
                told,
                known,
                conflict.state() == ConflictState.OPEN ? conflict.kind.choices() : List.of(),
                conflict.explainedAt,
                conflict.resolvedAt,
                conflict.resolvedBy,
                conflict.choice,
                conflict.note,
                conflict.version);
    }
}
