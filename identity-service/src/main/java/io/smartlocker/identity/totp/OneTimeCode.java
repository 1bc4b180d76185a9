package io.smartlocker.identity.totp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that change every 30 seconds: six digits of HMAC-SHA-1 over the number of the step, which is what every
 * authenticator app can do.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6238">RFC 6238</a>
 */
final class OneTimeCode {
    static final Duration STEP = Duration.ofSeconds(30);
    static final int DIGITS = 6;

    private static final String HMAC = "HmacSHA1";
    private static final int MODULUS = 1_000_000;
    /** A code is good one step early and one late, since clocks differ and people type. */
    private static final int WINDOW = 1;

    private OneTimeCode() {}

    /** The step that a code belongs to, if it is one that is good now. */
    static Optional<Long> stepOf(byte[] secret, String code, Instant now) {
        long current = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(current - WINDOW, current + WINDOW)
                .boxed()
                .filter(step -> isSame(at(secret, step), code))
                .findFirst();
    }

    /** The code of a step. */
    static String at(byte[] secret, long step) {
        byte[] mac = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = mac[mac.length - 1] & 0x0f;
        int number = ByteBuffer.wrap(mac).getInt(offset) & Integer.MAX_VALUE;
        return ("%0" + DIGITS + "d").formatted(number % MODULUS);
    }

    private static boolean isSame(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(byte[] secret, byte[] message) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + HMAC, e);
        }
    }
}
