package io.smartlocker.identity.totp;

import java.io.ByteArrayOutputStream;
import java.time.Instant;

/** The app on somebody's phone that was given a secret. */
public final class AuthenticatorApp {
    private static final int BITS_OF_A_CHARACTER = 5;

    private final byte[] secret;
    private long shown = Long.MIN_VALUE;

    public AuthenticatorApp(String secret) {
        this.secret = decoded(secret);
    }

    byte[] secret() {
        return secret.clone();
    }

    /** What the app shows now. */
    String code() {
        return OneTimeCode.at(secret, currentStep());
    }

    /**
     * A code that was not asked for before, since each is taken once: that of now, then the next one, which is good already.
     * For a third one somebody would have to wait.
     */
    public String nextCode() {
        shown = Math.max(shown + 1, currentStep());
        return OneTimeCode.at(secret, shown);
    }

    private static long currentStep() {
        return Instant.now().getEpochSecond() / OneTimeCode.STEP.toSeconds();
    }

    private static byte[] decoded(String base32) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int pending = 0;
        int bits = 0;
        for (char character : base32.toCharArray()) {
            pending = (pending << BITS_OF_A_CHARACTER | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(character)) & 0xffff;
            bits += BITS_OF_A_CHARACTER;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.write(pending >> bits);
            }
        }
        return bytes.toByteArray();
    }
}
