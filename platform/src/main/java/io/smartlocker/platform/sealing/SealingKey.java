package io.smartlocker.platform.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key that seals secrets: AES-256-GCM, a fresh 12-byte nonce in front of the text. Each text is bound to its place, so
 * that one row's secret cannot be put into another.
 */
public final class SealingKey {
    /** Length of such a key. */
    public static final int BYTES = 32;

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    /** @param key 32 random bytes */
    public SealingKey(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** Bytes for a key that nobody has had before. */
    public static byte[] fresh() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
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
     * @throws SealBroken if it was sealed under another key or for another place
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
            throw new SealBroken(e);
        }
    }
}
