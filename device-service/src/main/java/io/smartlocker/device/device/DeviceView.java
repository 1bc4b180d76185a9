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
 * @param quarantined a critical fault is open; it is not handed out
 */
@RegisterForReflection
record DeviceView(
        UUID id,
        String assetTag,
        @Nullable String serialNumber,
        @Nullable String rfid,
        UUID type,
        String name,
        DeviceStatus state,
        @Nullable UUID bay,
        @Nullable UUID holder,
        boolean quarantined,
        long version) {
    static DeviceView of(Device device) {
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
                device.quarantined,
                device.version);
    }
}
