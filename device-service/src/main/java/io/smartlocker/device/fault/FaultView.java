package io.smartlocker.device.fault;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fault as it is shown.
 *
 * @param device which is broken; for what a sensor found, the one that was in the bay
 * @param bay which is broken; for what was told with a return, the one into which the device was put
 * @param code of the choice of the device's type
 * @param kiosk that told it
 * @param note how it was resolved
 * @param photo whether there is one
 */
@RegisterForReflection
record FaultView(
        UUID id,
        @Nullable UUID device,
        @Nullable UUID bay,
        @Nullable UUID location,
        @Nullable String code,
        String text,
        boolean critical,
        FaultSource source,
        @Nullable UUID kiosk,
        @Nullable UUID reportedBy,
        Instant reportedAt,
        FaultState state,
        @Nullable Instant resolvedAt,
        @Nullable UUID resolvedBy,
        @Nullable String note,
        boolean photo,
        long version) {
    static FaultView of(Fault fault, boolean photo) {
        return new FaultView(
                fault.id,
                fault.device,
                fault.bay,
                fault.location,
                fault.code,
                fault.text,
                fault.critical,
                fault.source,
                fault.kiosk,
                fault.reportedBy,
                fault.reportedAt,
                fault.state,
                fault.resolvedAt,
                fault.resolvedBy,
                fault.note,
                photo,
                fault.version);
    }
}
