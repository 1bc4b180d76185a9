package io.smartlocker.device.type;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A device type to be.
 *
 * @param minimumChargeMinutes minutes on an outlet after which it counts as ready when no percentage is measured
 * @param expectedDrawWatts what it draws while charging, watts
 * @param readyPercent measured percentage from which on it counts as ready; 80 when absent
 * @param faults what a person can choose to be wrong with it
 */
record DeviceTypeRequest(
        @NotBlank @Size(max = 100) String name,
        @Min(0) @Max(10_080) int minimumChargeMinutes,
        @Min(0) @Max(1_000) int expectedDrawWatts,
        @Nullable @Min(1) @Max(100) Integer readyPercent,

        @Nullable @Size(max = 50) List<@Valid @NotNull FaultChoiceRequest> faults) {
    private static final int USUAL_THRESHOLD = 80;

    DeviceTypeEdit description() {
        return new DeviceTypeEdit(
                name.strip(),
                minimumChargeMinutes,
                expectedDrawWatts,
                readyPercent == null ? USUAL_THRESHOLD : readyPercent,
                faults == null ? List.of() : faults);
    }
}
