package io.smartlocker.gateway.kiosk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * @param device id, asset tag or RFID of what is broken
 * @param choice code of one of the device's faults, as they come with it
 * @param text in words: with a choice what more there is to say, without one what is wrong
 */
record FaultRequest(
        @Schema(examples = "5m7bXqO3kPzWc1uTn9LsYe0aVgHd2fRj") @Nullable
        String session,

        @Schema(examples = "SCN-001") @Nullable String device,
        @Schema(examples = "DISPLAY") @Nullable String choice,

        @Schema(examples = "A crack at the bottom left") @Nullable
        String text) {}
