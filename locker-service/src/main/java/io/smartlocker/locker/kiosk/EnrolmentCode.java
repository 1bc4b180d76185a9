package io.smartlocker.locker.kiosk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What an administrator reads to a new kiosk, once: 50 random bits in Crockford's base 32, which has no letters that look
 * like digits. Only its hash is stored.
 *
 * @param text ten characters without separator
 * @see <a href="https://www.crockford.com/base32.html">Crockford's base 32</a>
 */
record EnrolmentCode(String text) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;

    static EnrolmentCode random(SecureRandom random) {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new EnrolmentCode(text.toString());
    }

    /** The code as a person typed it: any case, with or without the dash, O for zero, I and L for one. */
    static EnrolmentCode typed(String typed) {
        String upper = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return new EnrolmentCode(upper.replace('O', '0').replace('I', '1').replace('L', '1'));
    }

    /** The code as it is shown, in two halves. */
    String shown() {
        return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
    }

    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** Codes are never printed. */
    @Override
    public String toString() {
        return "EnrolmentCode[…]";
    }
}
