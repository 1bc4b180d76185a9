package io.smartlocker.device.bay;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.kiosk.KioskFact.Alarm;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.contracts.state.Door;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A bay as it is shown.
 *
 * @param alarm what is wrong with its door now
 * @param available free for a device or a person
 * @param device the device in it
 * @param user the person it is assigned to
 */
@RegisterForReflection
record BayView(
        UUID id,
        UUID locker,
        int number,
        boolean operational,
        boolean outOfService,
        Door door,

        @Schema(implementation = String.class, examples = "FORCED_OPEN") @Nullable
        Alarm alarm,

        BayStatus state,
        boolean available,
        @Nullable UUID device,
        @Nullable UUID user,
        Charge charge,
        long version) {
    static BayView of(Bay bay) {
        BayStatus status = BayStatus.of(bay);
        return new BayView(
                bay.id,
                bay.locker,
                bay.number,
                bay.operational,
                bay.outOfService,
                bay.door.door,
                bay.door.alarm,
                status,
                status == BayStatus.AVAILABLE,
                bay.device,
                bay.user,
                bay.outlet.charge(),
                bay.version);
    }
}
