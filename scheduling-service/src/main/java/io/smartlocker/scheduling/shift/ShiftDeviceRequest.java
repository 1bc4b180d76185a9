package io.smartlocker.scheduling.shift;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What devices a shift needs, as a caller says it.
 *
 * @param deviceType may be left out when {@code device} is given
 * @param device one certain device; its count is 1
 * @param count 1 when left out
 */
@RegisterForReflection
record ShiftDeviceRequest(
        @Nullable UUID deviceType,
        @Nullable UUID device,
        @Min(1) @Max(1000) @Nullable Integer count) {

    static ShiftDeviceRequest of(ShiftDevice device) {
        return new ShiftDeviceRequest(device.deviceType, device.device, device.count);
    }

    int countOrOne() {
        return count == null ? 1 : count;
    }
}
