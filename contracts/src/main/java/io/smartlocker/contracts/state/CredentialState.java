package io.smartlocker.contracts.state;

import java.util.UUID;

/**
 * A verifier with which a kiosk recognises a person; the credential itself never leaves identity-service.
 *
 * @param user whose credential it is
 * @param verifier for {@code BADGE} the base64url HMAC-SHA-256 of the normalised UID under the organisation's badge key;
 *     for {@code PIN} an Argon2id PHC string over the HMAC-SHA-256 of user id and PIN under the organisation's PIN pepper
 * @see io.smartlocker.contracts.kiosk.Verifiers
 */
public record CredentialState(UUID id, UUID organization, long version, UUID user, Kind kind, String verifier)
        implements State {

    public enum Kind {
        BADGE,
        PIN
    }
}
