package io.smartlocker.device.resolution;

import io.smartlocker.device.conflict.ConflictChoice;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a conflict is resolved.
 *
 * @param bay with {@code DEVICE_ELSEWHERE}, in which bay the device is
 * @param device with {@code WAS_DEVICE}, which it was; with {@code DEVICE_ELSEWHERE} and {@code DEVICE_LOST}, which of the two
 *     devices is meant, the one that was known when absent
 */
record ResolveRequest(
        @NotNull ConflictChoice choice,
        @Nullable @Size(max = 500) String note,
        @Nullable UUID bay,
        @Nullable UUID device) {}
