package io.smartlocker.locker.kiosk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * A kiosk's new key.
 *
 * @param publicKey JWK of an EC key on P-256, without its private half
 * @param proof of type {@code kiosk-key+jwt}, signed with the key that is replaced
 */
record KeyRequest(
        @NotEmpty @Size(max = 16) Map<String, Object> publicKey,
        @NotBlank @Size(max = 4_000) String proof) {}
