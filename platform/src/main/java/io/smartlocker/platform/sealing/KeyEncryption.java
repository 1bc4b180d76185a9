package io.smartlocker.platform.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts keys and secrets that stand in the database, under the key that the operator gives in the environment. A service
 * that cannot do without seals or opens something when it starts; another says what is missing when it is asked for it.
 */
@ApplicationScoped
public class KeyEncryption {
    /** Where the operator gives the key. */
    public static final String VARIABLE = "SMARTLOCKER_KEY_ENCRYPTION_KEY";

    private final @Nullable SealingKey key;

    /** @throws IllegalStateException if what is given is no such key */
    KeyEncryption(@ConfigProperty(name = "smartlocker.key-encryption-key") Optional<String> configured) {
        this.key = configured.map(text -> new SealingKey(bytes(text))).orElse(null);
    }

    /** Whether there is a key at all. */
    public boolean isConfigured() {
        return key != null;
    }

    /**
     * @param place what the secret is and whose, for example {@code signing-key:2026-1}
     * @throws IllegalStateException with a sentence for the operator if there is no key
     */
    public byte[] seal(byte[] secret, String place) {
        return key().seal(secret, place);
    }

    /**
     * The secret that was sealed for that place.
     *
     * @throws IllegalStateException if there is no key, or it was sealed under another key or for another place
     */
    public byte[] open(byte[] sealed, String place) {
        try {
            return key().open(sealed, place);
        } catch (SealBroken e) {
            throw new IllegalStateException(
                    "The keys in the database do not open: is " + VARIABLE + " the one they were made with?", e);
        }
    }

    private SealingKey key() {
        if (key == null) {
            throw new IllegalStateException("Set " + VARIABLE
                    + " to 32 random bytes in base64 (openssl rand -base64 32) and keep it: "
                    + "it encrypts the private keys in the database.");
        }
        return key;
    }

    private static byte[] bytes(String text) {
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
