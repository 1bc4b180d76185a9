package io.smartlocker.gateway.kiosk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * @param device id, asset tag or RFID of what is brought; the only one held when absent
 * @param fault what is wrong with it
 */
record ReturnRequest(
        @Schema(examples = "5m7bXqO3kPzWc1uTn9LsYe0aVgHd2fRj") @Nullable
        String session,

        @Schema(examples = "SCN-001") @Nullable String device,
        @Schema(examples = "DIRT") @Nullable String fault) {}
