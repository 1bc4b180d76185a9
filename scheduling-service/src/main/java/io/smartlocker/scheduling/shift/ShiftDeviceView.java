package io.smartlocker.scheduling.shift;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What devices a shift needs, as the API shows it. */
@RegisterForReflection
record ShiftDeviceView(UUID id, UUID deviceType, @Nullable UUID device, int count) {
    static ShiftDeviceView of(ShiftDevice device) {
        return new ShiftDeviceView(device.id, device.deviceType, device.device, device.count);
    }
}
