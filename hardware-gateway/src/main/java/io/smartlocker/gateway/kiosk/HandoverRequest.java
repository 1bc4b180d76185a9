package io.smartlocker.gateway.kiosk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * @param device id, asset tag or RFID of what is handed over
 * @param to who gets it: the badge, or employee id and PIN
 */
record HandoverRequest(
        @Schema(examples = "5m7bXqO3kPzWc1uTn9LsYe0aVgHd2fRj") @Nullable
        String session,

        @Schema(examples = "SCN-001") @Nullable String device,
        @Nullable LoginRequest to) {}
