package io.smartlocker.gateway.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts what the journal says of people and devices: AES-256-GCM (NIST SP 800-38D), each value under a nonce of its own and
 * bound to its place, so that no row can be put in place of another. What is left in clear are numbers, times and random ids.
 */
public final class Seal {
    /** The key's file, unless another is configured. */
    static final String FILE = "journal.key";

    static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;
    private final SecretKeySpec nameKey;

    private Seal(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
        nameKey = new SecretKeySpec(key, "HmacSHA256");
    }

    /**
     * The seal of a key file of 32 bytes. Where there is none, one is made that only its owner can read.
     *
     * @throws IOException if the file can be neither read nor made, or holds something else
     */
    static Seal of(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] fresh = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(fresh);
            OwnerOnly.replace(file, fresh);
        }
        byte[] key = Files.readAllBytes(file);
        if (key.length != KEY_BYTES) {
            throw new IOException(file + " has " + key.length + " bytes; a journal's key has " + KEY_BYTES + ".");
        }
        return new Seal(key);
    }

    /** @param place table and row that the content belongs to */
    public byte[] seal(String place, String content) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(content.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES-GCM", e);
        }
    }

    /** @throws JournalException if it was sealed with another key or for another place, or is damaged */
    public String open(String place, byte[] sealed) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            ByteBuffer content = ByteBuffer.wrap(sealed).get(nonce);
            byte[] rest = new byte[content.remaining()];
            content.get(rest);
            return new String(cipher(Cipher.DECRYPT_MODE, nonce, place).doFinal(rest), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | java.nio.BufferUnderflowException e) {
            throw new JournalException("The journal's " + place + " cannot be read with this machine's key", e);
        }
    }

    /** What stands for a name that is only ever compared: the same for the same name, and nothing without the key. */
    public String keyed(String name) {
        try {
            Mac mac = Mac.getInstance(nameKey.getAlgorithm());
            mac.init(nameKey);
            return HexFormat.of().formatHex(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
