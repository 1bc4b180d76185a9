package io.smartlocker.device.type;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;

/** A device type as it is shown. */
@RegisterForReflection
record DeviceTypeView(
        UUID id,
        String name,
        int minimumChargeMinutes,
        int expectedDrawWatts,
        int readyPercent,
        List<FaultChoiceRequest> faults,
        long version) {
    static DeviceTypeView of(DeviceType type) {
        return new DeviceTypeView(
                type.id,
                type.name,
                type.minimumChargeMinutes,
                type.expectedDrawWatts,
                type.readyPercent,
                type.faults.stream().map(FaultChoiceRequest::of).toList(),
                type.version);
    }
}
