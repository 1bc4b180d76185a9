package io.smartlocker.audit.delivery;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature of a delivery: HMAC-SHA256 over its id, the second in which it was sent and the body, parted by dots. Somebody
 * who listened cannot send it again later, since the second is signed, nor twice, since the id is.
 *
 * @see <a href="https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md">Standard
 *     Webhooks</a>
 */
final class Signature {
    private static final String VERSION = "v1,";

    private Signature() {}

    /** The header's value: one signature for each secret, parted by spaces. */
    static String of(UUID delivery, Instant sentAt, String body, List<byte[]> secrets) {
        String text = delivery + "." + sentAt.getEpochSecond() + "." + body;
        return secrets.stream().map(secret -> VERSION + hmac(secret, text)).collect(Collectors.joining(" "));
    }

    private static String hmac(byte[] secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC-SHA256", e);
        }
    }
}
