package io.smartlocker.testing.forgery;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A key that the service under test believes, to the letter of what is signed: no library sees to it that it makes sense. */
public record Signer(String keyId, PrivateKey privateKey, PublicKey publicKey) {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /** A compact JWS under ES256, whatever its header says. */
    String sign(String header, String payload) {
        return signed(privateKey, header, payload);
    }

    static String signed(PrivateKey key, String header, String payload) {
        try {
            String signed = unsigned(header, payload);
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key);
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has ECDSA", e);
        }
    }

    /** @param bits of the hash: 256, 384 or 512 */
    static String authenticated(int bits, byte[] secret, String header, String payload) {
        try {
            String signed = unsigned(header, payload);
            Mac mac = Mac.getInstance("HmacSHA" + bits);
            mac.init(new SecretKeySpec(secret, mac.getAlgorithm()));
            return signed + "." + BASE64.encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC", e);
        }
    }

    /** Header and payload, without a dot behind. */
    static String unsigned(String header, String payload) {
        return encoded(header) + "." + encoded(payload);
    }

    private static String encoded(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
