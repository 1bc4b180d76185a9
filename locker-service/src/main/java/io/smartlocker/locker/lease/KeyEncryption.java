package io.smartlocker.locker.lease;

import io.quarkus.runtime.LaunchMode;
import io.smartlocker.locker.LockerConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts what must not be readable in a copy of the database: AES-256-GCM under a key from the environment. */
@ApplicationScoped
class KeyEncryption {
    static final String VARIABLE = "SMARTLOCKER_KEY_ENCRYPTION_KEY";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    KeyEncryption(LockerConfig config) {
        this.key = new SecretKeySpec(
                config.keyEncryptionKey().map(KeyEncryption::decoded).orElseGet(KeyEncryption::developmentKey), "AES");
    }

    /** Nonce and ciphertext. The label is bound to it: what is encrypted as one thing is not decrypted as another. */
    byte[] encrypt(byte[] plain, String label) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] encrypted = run(Cipher.ENCRYPT_MODE, nonce, plain, label);
        byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + encrypted.length);
        System.arraycopy(encrypted, 0, both, NONCE_BYTES, encrypted.length);
        return both;
    }

    /** @throws IllegalStateException with a sentence for the operator if it was encrypted under another key */
    byte[] decrypt(byte[] both, String label) {
        byte[] nonce = Arrays.copyOf(both, NONCE_BYTES);
        return run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(both, NONCE_BYTES, both.length), label);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, String label) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(label.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The " + label + " in the database was encrypted under another key. Set " + VARIABLE
                            + " to the one it was first started with.",
                    e);
        }
    }

    private static byte[] decoded(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64.strip());
            if (bytes.length == KEY_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw unusable();
        }
        throw unusable();
    }

    private static byte[] developmentKey() {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            throw unusable();
        }
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest("development and tests only".getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static IllegalStateException unusable() {
        return new IllegalStateException("Set " + VARIABLE
                + " to the base64 of 32 random bytes, for example from: openssl rand -base64 32. "
                + "It encrypts the key that signs the kiosks' leases.");
    }
}
