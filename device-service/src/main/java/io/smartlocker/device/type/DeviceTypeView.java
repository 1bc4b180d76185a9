package io.smartlocker.device.type;

import java.util.UUID;

/** A device type as it is shown. */
record DeviceTypeView(UUID id, String name, int minimumChargeMinutes, int expectedDrawWatts, long version) {
    static DeviceTypeView of(DeviceType type) {
        return new DeviceTypeView(type.id, type.name, type.minimumChargeMinutes, type.expectedDrawWatts, type.version);
    }
}
