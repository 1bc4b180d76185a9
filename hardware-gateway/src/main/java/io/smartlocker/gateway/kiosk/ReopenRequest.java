package io.smartlocker.gateway.kiosk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * @param intent of the opening before
 * @param token that came with it
 */
record ReopenRequest(
        @Schema(examples = "019a0000-0000-7000-8000-000000000401") @Nullable
        String intent,

        @Schema(examples = "5m7bXqO3kPzWc1uTn9LsYe0aVgHd2fRj") @Nullable
        String token) {
    /** The token is never printed. */
    @Override
    public String toString() {
        return "ReopenRequest[intent=" + intent + "]";
    }
}
