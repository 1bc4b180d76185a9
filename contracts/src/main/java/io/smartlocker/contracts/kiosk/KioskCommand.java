package io.smartlocker.contracts.kiosk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order to a kiosk. A kiosk that has seen the id before answers with its first result and does nothing.
 *
 * @param id of the order; of the order that is to be cancelled when the action is {@code CANCEL}
 * @param bay what it is about, absent when it concerns the kiosk as a whole
 * @param expiresAt past this moment it is answered {@code EXPIRED}, not carried out
 * @param reason what the person who gave it said
 * @param requestedBy the user who gave it
 * @param until when the service mode ends by itself; there for {@code SERVICE_ON} only
 */
public record KioskCommand(
        UUID id,
        @Nullable UUID bay,
        Action action,
        Instant createdAt,
        Instant expiresAt,
        @Nullable String reason,
        @Nullable UUID requestedBy,
        @Nullable Instant until) {
    public enum Action {
        OPEN,
        CHARGE_ON,
        CHARGE_OFF,
        /** Tell how the kiosk and all its bays are. */
        STATUS,
        /** Hand nothing out until {@code until}; take back, and open by order. */
        SERVICE_ON,
        SERVICE_OFF,
        /** Do not carry out the order of that id, unless it has begun. */
        CANCEL
    }
}
