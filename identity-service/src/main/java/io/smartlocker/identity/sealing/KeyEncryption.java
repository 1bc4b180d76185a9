package io.smartlocker.identity.sealing;

import io.smartlocker.identity.IdentityConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.Optional;

/** Encrypts keys that stand in the database, under the key that the operator gives in the environment. */
@ApplicationScoped
public class KeyEncryption {
    private static final String VARIABLE = "SMARTLOCKER_KEY_ENCRYPTION_KEY";

    private final SealingKey key;

    KeyEncryption(IdentityConfig config) {
        this.key = new SealingKey(bytes(config.keyEncryptionKey()));
    }

    /** @param place what the secret is and whose, for example {@code signing-key:2026-1} */
    public byte[] seal(byte[] secret, String place) {
        return key.seal(secret, place);
    }

    /**
     * The secret that was sealed for that place.
     *
     * @throws IllegalStateException if it was sealed under another key or for another place
     */
    public byte[] open(byte[] sealed, String place) {
        try {
            return key.open(sealed, place);
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    "The keys in the database do not open: is " + VARIABLE + " the one they were made with?", e);
        }
    }

    private static byte[] bytes(Optional<String> configured) {
        String text = configured.orElseThrow(() -> new IllegalStateException(
                "Set " + VARIABLE + " to 32 random bytes in base64 (openssl rand -base64 32) and keep it: "
                        + "it encrypts the private keys in the database."));
        try {
            byte[] bytes = Base64.getDecoder().decode(text.strip());
            if (bytes.length == SealingKey.BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(VARIABLE + " is not base64.", e);
        }
        throw new IllegalStateException(VARIABLE + " is not 32 bytes long.");
    }
}
