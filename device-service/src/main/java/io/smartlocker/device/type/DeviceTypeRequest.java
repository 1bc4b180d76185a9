package io.smartlocker.device.type;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A device type to be.
 *
 * @param minimumChargeMinutes minutes on an outlet after which it counts as ready when no percentage is measured
 * @param expectedDrawWatts what it draws while charging, watts
 */
record DeviceTypeRequest(
        @NotBlank @Size(max = 100) String name,
        @Min(0) @Max(10_080) int minimumChargeMinutes,
        @Min(0) @Max(1_000) int expectedDrawWatts) {}
