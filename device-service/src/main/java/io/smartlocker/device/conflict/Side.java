package io.smartlocker.device.conflict;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.kiosk.Evidence;
import io.smartlocker.device.handover.Handover;
import io.smartlocker.device.handover.HandoverKind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One side of a conflict: what was told, or what was known or planned.
 *
 * @param kind absent when this side is the person to whom the bay is assigned
 * @param person who took it, brought it or got it; or to whom the bay is assigned
 * @param kiosk that told it; absent when a person recorded it
 * @param recordedBy the person who recorded it; absent when a kiosk told it
 */
@RegisterForReflection
public record Side(
        @Nullable UUID event,

        @Schema(implementation = String.class, examples = "TAKEN") @Nullable
        HandoverKind kind,

        @Nullable Instant at,
        @Nullable UUID device,
        @Nullable UUID bay,
        @Nullable UUID person,

        @Schema(implementation = String.class, examples = "SENSED") @Nullable
        Evidence evidence,

        @Nullable UUID kiosk,
        @Nullable UUID recordedBy) {
    static Side of(Handover told) {
        return new Side(
                told.event(),
                told.kind(),
                told.position().at(),
                told.device(),
                told.bay().orElse(null),
                told.person().orElse(null),
                told.evidence(),
                told.kiosk().orElse(null),
                told.recordedBy().orElse(null));
    }

    static Side ofUser(@Nullable UUID bay, UUID user) {
        return new Side(null, null, null, null, bay, user, null, null, null);
    }
}
