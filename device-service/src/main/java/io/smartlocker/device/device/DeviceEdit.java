package io.smartlocker.device.device;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a person may change about a device. */
@RegisterForReflection
public record DeviceEdit(
        @NotBlank @Size(max = 100) String assetTag,
        @Nullable @Size(min = 1, max = 100) String serialNumber,
        @NotBlank @Size(max = 100) String name) {

    static DeviceEdit of(Device device) {
        return new DeviceEdit(device.assetTag, device.serialNumber, device.name);
    }
}
