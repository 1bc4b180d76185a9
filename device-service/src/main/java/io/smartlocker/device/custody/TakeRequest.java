package io.smartlocker.device.custody;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody took a device, and no kiosk saw it.
 *
 * @param holder who took it
 * @param bay out of which; out of the one it is in, if absent
 * @param at when; now, if absent
 */
record TakeRequest(
        @NotNull UUID device,
        @NotNull UUID holder,
        @Nullable UUID bay,
        @Nullable Instant at) {}
