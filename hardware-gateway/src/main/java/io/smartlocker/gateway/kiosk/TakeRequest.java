package io.smartlocker.gateway.kiosk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param deviceType id of the wanted type; any when absent */
record TakeRequest(
        @Schema(examples = "5m7bXqO3kPzWc1uTn9LsYe0aVgHd2fRj") @Nullable
        String session,

        @Schema(examples = "019a0000-0000-7000-8000-000000000005") @Nullable
        String deviceType) {}
