package io.smartlocker.device.custody;

import io.smartlocker.contracts.kiosk.Evidence;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A custody as it is shown.
 *
 * @param bay from which the device was taken
 * @param evidence on what the take rests
 */
record CustodyView(
        UUID id,
        UUID device,
        UUID holder,
        UUID bay,
        UUID kiosk,
        Instant since,
        @Nullable Instant dueAt,
        @Nullable Instant endedAt,
        CustodyState state,
        Evidence evidence) {
    static CustodyView of(Custody custody) {
        return new CustodyView(
                custody.id,
                custody.device,
                custody.holder,
                custody.bay,
                custody.kiosk,
                custody.since,
                custody.dueAt,
                custody.endedAt,
                custody.state,
                custody.evidence);
    }
}
