package io.smartlocker.gateway.kiosk;

import org.jspecify.annotations.Nullable;

/**
 * A fault that was taken down.
 *
 * @param critical whether the device is not handed out with it
 */
record FaultView(
        OpeningView.Device device,
        @Nullable String choice,
        @Nullable String text,
        boolean critical) {}
