package io.smartlocker.contracts.kiosk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order to a kiosk. A kiosk that has seen the id before answers with its first result and does nothing.
 *
 * @param expiresAt past this moment it is answered {@code EXPIRED}, not carried out
 * @param reason what the person who gave it said
 * @param requestedBy the user who gave it
 */
public record KioskCommand(
        UUID id,
        UUID bay,
        Action action,
        Instant createdAt,
        Instant expiresAt,
        @Nullable String reason,
        @Nullable UUID requestedBy) {
    public enum Action {
        OPEN,
        CHARGE_ON,
        CHARGE_OFF
    }
}
