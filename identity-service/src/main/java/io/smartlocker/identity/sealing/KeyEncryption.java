package io.smartlocker.identity.sealing;

import io.smartlocker.identity.IdentityConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts keys that stand in the database: AES-256-GCM, a fresh 12-byte nonce in front of the text. Each text is bound to
 * its place, so that one row's secret cannot be put into another.
 */
@ApplicationScoped
public class KeyEncryption {
    private static final String VARIABLE = "SMARTLOCKER_KEY_ENCRYPTION_KEY";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    KeyEncryption(IdentityConfig config) {
        this.key = new SecretKeySpec(bytes(config.keyEncryptionKey()), "AES");
    }

    /** @param place what the secret is and whose, for example {@code signing-key:2026-1} */
    public byte[] seal(byte[] secret, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] text = crypt(Cipher.ENCRYPT_MODE, nonce, secret, 0, place);
        byte[] sealed = Arrays.copyOf(nonce, nonce.length + text.length);
        System.arraycopy(text, 0, sealed, nonce.length, text.length);
        return sealed;
    }

    /**
     * The secret that was sealed for that place.
     *
     * @throws IllegalStateException if it was sealed under another key or for another place
     */
    public byte[] open(byte[] sealed, String place) {
        return crypt(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), sealed, NONCE_BYTES, place);
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] text, int offset, String place) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text, offset, text.length - offset);
        } catch (GeneralSecurityException e) {
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
            if (bytes.length == KEY_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(VARIABLE + " is not base64.", e);
        }
        throw new IllegalStateException(VARIABLE + " is not 32 bytes long.");
    }
}
