package io.smartlocker.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.smartlocker.testing.forgery.Signer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;

/** Mints access tokens as identity-service would, under a key that exists for this JVM only. */
public final class Tokens {
    public static final String ISSUER = "https://smartlocker";
    public static final String ADMIN_AUDIENCE = "smartlocker-admin";
    public static final String KIOSK_AUDIENCE = "smartlocker-kiosk";

    private static final String KEY_ID = "test";
    /** The key outlives class loaders: it is kept as text where all of them look. */
    private static final String KEY = "smartlocker.test.jwt-key";

    private static final String JWKS = "smartlocker.test.jwks";
    private static final String PUBLIC_KEY = "smartlocker.test.jwt-public-key";

    private Tokens() {}

    /** A person of an organisation with some permissions, {@code noun:verb}. */
    public static String user(UUID organization, String... permissions) {
        return user(UUID.randomUUID(), organization, permissions);
    }

    /** A known person of an organisation with some permissions, {@code noun:verb}. */
    public static String user(UUID user, UUID organization, String... permissions) {
        return sign(claims(user, organization, ADMIN_AUDIENCE, permissions));
    }

    /** A kiosk of an organisation. */
    public static String kiosk(UUID kiosk, UUID organization) {
        return sign(claims(kiosk, organization, KIOSK_AUDIENCE, "kiosk:self"));
    }

    /** The claims of a good token, to be spoiled by the test and then signed. */
    public static JwtClaimsBuilder claims(UUID subject, UUID organization, String audience, String... permissions) {
        return Jwt.claims()
                .issuer(ISSUER)
                .subject(subject.toString())
                .audience(audience)
                .claim("org", organization.toString())
                .claim("permissions", Set.of(permissions))
                .claim("sid", UUID.randomUUID().toString())
                .expiresIn(Duration.ofMinutes(10));
    }

    /** Signs as an access token. */
    public static String sign(JwtClaimsBuilder claims) {
        return claims.jws().type("at+jwt").keyId(KEY_ID).sign(privateKey());
    }

    static String jwksLocation() {
        privateKey();
        return System.getProperty(JWKS);
    }

    /** The private half of the key that the services under test trust. */
    public static PrivateKey privateKey() {
        synchronized (System.class) {
            if (System.getProperty(KEY) == null) {
                publish(newKey());
            }
            return KeyText.privateKey(System.getProperty(KEY));
        }
    }

    /** Who signs to the letter with the key that the services under test trust. */
    public static Signer signer() {
        PrivateKey privateKey = privateKey();
        return new Signer(KEY_ID, privateKey, KeyText.publicKey(System.getProperty(PUBLIC_KEY)));
    }

    private static KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has P-256", e);
        }
    }

    private static void publish(KeyPair pair) {
        ECPublicKey key = (ECPublicKey) pair.getPublic();
        String jwks = """
                {"keys":[{"kty":"EC","crv":"P-256","use":"sig","alg":"ES256","kid":"%s","x":"%s","y":"%s"}]}""".formatted(
                        KEY_ID,
                        coordinate(key.getW().getAffineX()),
                        coordinate(key.getW().getAffineY()));
        try {
            Path file = Files.createTempFile("jwks", ".json");
            file.toFile().deleteOnExit();
            Files.writeString(file, jwks);
            System.setProperty(JWKS, file.toUri().toString());
            System.setProperty(PUBLIC_KEY, Base64.getEncoder().encodeToString(key.getEncoded()));
            System.setProperty(
                    KEY, Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String coordinate(BigInteger value) {
        byte[] bytes = new byte[32];
        byte[] signed = value.toByteArray();
        int length = Math.min(signed.length, bytes.length);
        System.arraycopy(signed, signed.length - length, bytes, bytes.length - length, length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
