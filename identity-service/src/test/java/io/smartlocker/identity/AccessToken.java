package io.smartlocker.identity;

import io.smartlocker.identity.token.SigningWithOwnKey;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** Access tokens as the service makes them, under its own key, and spoiled as a test wants it. */
final class AccessToken {
    private AccessToken() {}

    static String spoiled(SigningWithOwnKey ownKey, Consumer<JwtClaims> claims, Consumer<JsonWebSignature> signature)
            throws JoseException {
        JwtClaims good = new JwtClaims();
        good.setIssuer("https://smartlocker");
        good.setAudience("smartlocker-admin");
        good.setSubject(UUID.randomUUID().toString());
        good.setIssuedAtToNow();
        good.setExpirationTimeMinutesInTheFuture(5);
        good.setStringClaim("org", Api.organization().toString());
        good.setStringClaim("sid", UUID.randomUUID().toString());
        good.setClaim("permissions", List.of("users:read"));
        claims.accept(good);
        JsonWebSignature token = new JsonWebSignature();
        token.setHeader("typ", "at+jwt");
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        token.setPayload(good.toJson());
        ownKey.use(token);
        signature.accept(token);
        return token.getCompactSerialization();
    }

    /** What a kiosk might come with if it were given all permissions of people. */
    static String ofKiosk(SigningWithOwnKey ownKey, List<String> permissions) throws JoseException {
        return spoiled(
                ownKey,
                claims -> {
                    claims.setAudience("smartlocker-kiosk");
                    claims.setClaim("permissions", permissions);
                },
                signature -> {});
    }
}
