package io.smartlocker.contracts.state;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kiosk and the key it signs with. identity-service issues tokens to {@code ACTIVE} kiosks and seals the edge keys to
 * their key.
 *
 * @param publicKey JWK (EC, P-256) as JSON text, absent until the kiosk presented its code
 * @param fingerprint RFC 7638 thumbprint of the key, base64url SHA-256
 */
public record KioskState(
        UUID id,
        UUID organization,
        long version,
        String name,
        UUID location,
        Status status,
        @Nullable String publicKey,
        @Nullable String fingerprint)
        implements State {

    /** {@code INVITED → PRESENTED → ACTIVE → REVOKED}. */
    public enum Status {
        /** A one-time code was issued. */
        INVITED,
        /** The kiosk presented code and key; an administrator has yet to confirm the fingerprint. */
        PRESENTED,
        ACTIVE,
        REVOKED
    }
}
