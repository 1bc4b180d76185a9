package io.smartlocker.device.type;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/** A device type as it is shown. */
@RegisterForReflection
record DeviceTypeView(UUID id, String name, int minimumChargeMinutes, int expectedDrawWatts, long version) {
    static DeviceTypeView of(DeviceType type) {
        return new DeviceTypeView(type.id, type.name, type.minimumChargeMinutes, type.expectedDrawWatts, type.version);
    }
}
