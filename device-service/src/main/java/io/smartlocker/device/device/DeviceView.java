package io.smartlocker.device.device;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.state.DeviceStatus;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A device as it is shown.
 *
 * @param bay where it is stored
 * @param holder the user who holds it
 * @param location of its bay, or of the one it was last in
 * @param outOfService a person took it out of service; while it is held, its state says only that
 * @param underMaintenance maintenance keeps it out of service
 * @param quarantined a critical fault is open; it is not handed out
 */
@RegisterForReflection
public record DeviceView(
        UUID id,
        String assetTag,
        @Nullable String serialNumber,
        @Nullable String rfid,
        UUID type,
        String name,
        DeviceStatus state,
        @Nullable UUID bay,
        @Nullable UUID holder,
        @Nullable UUID location,
        boolean outOfService,
        boolean underMaintenance,
        boolean quarantined,
        Readiness readiness,
        long version) {
    static DeviceView of(Device device, Readiness readiness) {
        return new DeviceView(
                device.id,
                device.assetTag,
                device.serialNumber,
                device.rfid,
                device.type,
                device.name,
                device.state,
                device.bay,
                device.holder,
                device.location,
                device.usability.outOfService,
                device.usability.underMaintenance,
                device.quarantined,
                readiness,
                device.version);
    }
}
