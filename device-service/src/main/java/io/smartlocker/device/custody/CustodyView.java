package io.smartlocker.device.custody;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.kiosk.Evidence;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A custody as it is shown.
 *
 * @param bay from which the device was taken
 * @param location of that bay
 * @param kiosk that told the take; absent when a person recorded it
 * @param shift in which it was taken
 * @param dueAt when it should be back; absent when nothing says so
 * @param overdue it is held still, and that time is over
 * @param evidence on what the take rests
 * @param recordedBy who recorded the take by hand
 * @param endEvidence on what the end rests
 * @param endedBy who brought it back, took it over or did not bring it back
 * @param held how many devices the holder holds now, this one among them if it is held still
 * @param allowance how many the holder may hold at once; absent when the person is not known
 * @param overAllowance it is held still, and the holder holds more than allowed
 */
@RegisterForReflection
public record CustodyView(
        UUID id,
        UUID device,
        UUID holder,
        UUID bay,
        @Nullable UUID location,
        @Nullable UUID kiosk,
        Instant since,
        @Nullable UUID shift,
        @Nullable Instant dueAt,
        boolean overdue,
        @Nullable Instant endedAt,
        CustodyStatus state,
        Evidence evidence,
        @Nullable UUID recordedBy,

        @Schema(implementation = String.class, examples = "SENSED") @Nullable
        Evidence endEvidence,

        @Nullable UUID endedBy,
        long held,
        @Nullable Integer allowance,
        boolean overAllowance,
        long version) {
    static CustodyView of(Custody custody, Burden burden, Instant now) {
        boolean active = custody.isActive();
        return new CustodyView(
                custody.id,
                custody.device,
                custody.holder,
                custody.bay,
                custody.location,
                custody.kiosk,
                custody.since,
                custody.shift,
                custody.dueAt,
                active && custody.dueAt != null && custody.dueAt.isBefore(now),
                custody.endedAt,
                custody.state,
                custody.evidence,
                custody.recordedBy,
                custody.endEvidence,
                custody.endedBy,
                burden.held(),
                burden.allowance(),
                active && burden.isTooMuch(),
                custody.version);
    }
}
