package io.smartlocker.identity.totp;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What an authenticator app needs.
 *
 * @param secret base 32, for typing
 * @param uri the same for a QR code, as authenticator apps read it
 */
@RegisterForReflection
record TotpSecret(String secret, String uri) {
    private static final String ISSUER = "Smart Locker";

    static TotpSecret of(byte[] secret, String account) {
        String text = Base32.encode(secret);
        String uri = "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                .formatted(
                        escaped(ISSUER),
                        escaped(account),
                        text,
                        escaped(ISSUER),
                        OneTimeCode.DIGITS,
                        OneTimeCode.STEP.toSeconds());
        return new TotpSecret(text, uri);
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "TotpSecret[…]";
    }
}
