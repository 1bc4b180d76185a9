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
 * @param operational it has no critical fault of its own
 * @param outOfService a person or maintenance keeps it out of service
 * @param alarm what is wrong with its door now
 * @param available free for a device or a person
 * @param device the device in it
 * @param user the person it is assigned to
 */
@RegisterForReflection
public record BayView(
        UUID id,
        UUID locker,
        UUID location,
        int number,
        boolean operational,
        boolean outOfService,
        boolean underMaintenance,
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
                bay.location,
                bay.number,
                bay.operational,
                bay.outOfService || bay.underMaintenance,
                bay.underMaintenance,
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
