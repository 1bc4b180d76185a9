package io.smartlocker.testing.forgery;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Access tokens that are like ours but for one thing, and one that is right in all, since a test of the others has to be able
 * to fail.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8725">RFC 8725, JSON Web Token Best Current Practices</a>
 */
public final class Forgeries {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final String AUDIENCE = "smartlocker-admin";

    private final Signer signer;
    private final AccessClaims claims;
    private final Map<String, String> all = new LinkedHashMap<>();

    /** @param permissions that the tokens would give, had they any worth */
    public Forgeries(Signer signer, UUID organization, String... permissions) {
        this.signer = signer;
        this.claims = AccessClaims.of(organization, AUDIENCE, permissions);
        unsigned();
        signedWithWhatIsPublished();
        signedByAnother();
        ofOtherHeaders();
        ofOtherClaims();
    }

    /** The one that is right. */
    public String good() {
        return signer.sign(header("ES256"), claims.json());
    }

    /** The others, by what is wrong with them. */
    public Map<String, String> all() {
        return Map.copyOf(all);
    }

    private void unsigned() {
        for (String none : List.of("none", "None", "NONE")) {
            all.put("alg " + none, Signer.unsigned(header(none), claims.json()) + ".");
            all.put("alg " + none + " and yet signed", signer.sign(header(none), claims.json()));
        }
        String unsigned = Signer.unsigned(header("ES256"), claims.json());
        all.put("no signature", unsigned + ".");
        all.put("a signature of zeros", unsigned + "." + BASE64.encodeToString(new byte[64]));
        all.put("two parts", unsigned);
        all.put("four parts", good() + ".");
        String signature = good().substring(good().lastIndexOf('.'));
        all.put(
                "another's signature",
                Signer.unsigned(
                                header("ES256"),
                                claims.with("sub", UUID.randomUUID().toString()).json())
                        + signature);
    }

    /** HS/RS confusion: whatever of the public key somebody takes for a shared secret. */
    private void signedWithWhatIsPublished() {
        ECPublicKey key = (ECPublicKey) signer.publicKey();
        byte[] encoded = key.getEncoded();
        Map<String, byte[]> secrets = Map.of(
                "bytes", encoded,
                "PEM", pem(encoded).getBytes(StandardCharsets.US_ASCII),
                "JWK", jwk(key).getBytes(StandardCharsets.US_ASCII),
                "coordinate", key.getW().getAffineX().toByteArray());
        secrets.forEach((name, secret) -> List.of(256, 384, 512)
                .forEach(bits -> all.put(
                        "HS" + bits + " under the public key's " + name,
                        Signer.authenticated(bits, secret, header("HS" + bits), claims.json()))));
        all.put("ES256 said of an HMAC", Signer.authenticated(256, encoded, header("ES256"), claims.json()));
        List.of("RS256", "PS256", "ES384", "ES512", "ES256K", "EdDSA")
                .forEach(other -> all.put("alg " + other, signer.sign(header(other), claims.json())));
    }

    private void signedByAnother() {
        KeyPair another = newKey();
        String jwk = jwk((ECPublicKey) another.getPublic());
        for (String more : List.of(
                "",
                ",\"jwk\":" + jwk,
                ",\"jku\":\"http://127.0.0.1:1/jwks.json\"",
                ",\"x5u\":\"http://127.0.0.1:1/certificate.pem\"")) {
            String header = header("ES256").replaceFirst("}$", more + "}");
            all.put("another's key" + more, Signer.signed(another.getPrivate(), header, claims.json()));
        }
    }

    private void ofOtherHeaders() {
        for (String more : List.of(
                "\"crit\":[\"exp\"],\"exp\":1",
                "\"crit\":[\"b64\"],\"b64\":false",
                "\"crit\":[\"unheard-of\"],\"unheard-of\":true",
                "\"alg\":\"none\"",
                "\"alg\":\"HS256\"",
                "\"alg\":\"ES256\"",
                "\"typ\":\"JWT\"",
                "\"kid\":\"unknown\"")) {
            all.put(
                    "first " + more,
                    signer.sign(header("ES256").replaceFirst("^\\{", "{" + more + ","), claims.json()));
            all.put("last " + more, signer.sign(header("ES256").replaceFirst("}$", "," + more + "}"), claims.json()));
        }
        all.put("kid unknown", signer.sign(header("ES256").replace(signer.keyId(), "unknown"), claims.json()));
        all.put("kid missing", signer.sign("{\"typ\":\"at+jwt\",\"alg\":\"ES256\"}", claims.json()));
        all.put("typ missing", signer.sign(header("ES256").replace("\"typ\":\"at+jwt\",", ""), claims.json()));
        List.of("JWT", "lease+jwt", "", "at+jwt ")
                .forEach(typ -> all.put(
                        "typ '" + typ + "'", signer.sign(header("ES256").replace("at+jwt", typ), claims.json())));
    }

    private void ofOtherClaims() {
        claims.spoiled().forEach((what, spoiled) -> all.put(what, signer.sign(header("ES256"), spoiled.json())));
    }

    private String header(String algorithm) {
        return "{\"typ\":\"at+jwt\",\"alg\":\"%s\",\"kid\":\"%s\"}".formatted(algorithm, signer.keyId());
    }

    private static String pem(byte[] encoded) {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded) + "\n-----END PUBLIC KEY-----\n";
    }

    private static String jwk(ECPublicKey key) {
        return "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"%s\",\"y\":\"%s\"}"
                .formatted(
                        coordinate(key.getW().getAffineX()),
                        coordinate(key.getW().getAffineY()));
    }

    private static String coordinate(BigInteger value) {
        byte[] signed = value.toByteArray();
        byte[] bytes = new byte[32];
        int length = Math.min(signed.length, bytes.length);
        System.arraycopy(signed, signed.length - length, bytes, bytes.length - length, length);
        return BASE64.encodeToString(bytes);
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
}
