package io.smartlocker.gateway.kiosk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Opens every bay. */
record EmergencyRequest(
        @Schema(examples = "5m7bXqO3kPzWc1uTn9LsYe0aVgHd2fRj") @Nullable
        String session) {}
