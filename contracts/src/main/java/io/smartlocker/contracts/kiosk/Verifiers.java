package io.smartlocker.contracts.kiosk;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How verifiers are made from credentials; identity-service and every kiosk must agree to the bit. */
public final class Verifiers {
    private static final String HMAC = "HmacSHA256";

    private Verifiers() {}

    /** The verifier of a badge: base64url (no padding) of HMAC-SHA-256 under the badge key over the normalised UID. */
    public static String badge(EdgeKeys keys, BadgeUid uid) {
        byte[] mac = hmac(keys.badgeKey(), uid.value().getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
    }

    /** What goes into Argon2id for a PIN: HMAC-SHA-256 under the PIN pepper over user id, {@code |} and PIN. */
    public static byte[] pinInput(EdgeKeys keys, UUID user, String pin) {
        return hmac(keys.pinPepper(), (user + "|" + pin).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(String key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(Base64.getUrlDecoder().decode(key), HMAC));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + HMAC, e);
        }
    }
}
