package io.smartlocker.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Tokens;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class TokenTest {
    @Inject
    io.smartlocker.identity.token.SigningWithOwnKey ownKey;

    @Test
    void a_token_carries_what_the_other_services_need_and_verifies_under_the_published_keys() throws Exception {
        String token = Api.adminToken();
        JsonWebKeySet published =
                new JsonWebKeySet(given().get("/.well-known/jwks.json").asString());

        JwtClaims claims = new JwtConsumerBuilder()
                .setVerificationKeyResolver(
                        new org.jose4j.keys.resolvers.JwksVerificationKeyResolver(published.getJsonWebKeys()))
                .setExpectedAudience("smartlocker-admin")
                .setExpectedIssuer("https://smartlocker")
                .build()
                .processToClaims(token);

        assertThat(claims.getStringClaimValue("org"))
                .isEqualTo(Api.organization().toString());
        assertThat(claims.getStringListClaimValue("permissions")).contains("users:write", "bays:open");
        assertThat(claims.getStringListClaimValue("locations")).isEmpty();
        assertThat(claims.getStringClaimValue("sid")).isNotBlank();
        assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
                .isEqualTo(600);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setCompactSerialization(token);
        assertThat(signature.getHeader("typ")).isEqualTo("at+jwt");
        assertThat(signature.getAlgorithmHeaderValue()).isEqualTo("ES256");
    }

    @Test
    void a_good_token_is_good() throws Exception {
        expect(200, spoiled(claims -> {}, signature -> {}));
    }

    @Test
    void an_unsigned_token_is_refused() throws Exception {
        expect(401, spoiled(claims -> {}, signature -> {
            signature.setAlgorithmConstraints(org.jose4j.jwa.AlgorithmConstraints.NO_CONSTRAINTS);
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
            signature.setKey(null);
        }));
    }

    @Test
    void a_token_signed_with_the_public_key_as_a_secret_is_refused() throws Exception {
        PublicJsonWebKey key = (PublicJsonWebKey)
                new JsonWebKeySet(given().get("/.well-known/jwks.json").asString())
                        .getJsonWebKeys()
                        .getFirst();
        expect(401, spoiled(claims -> {}, signature -> {
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
            signature.setKey(new HmacKey(key.getPublicKey().getEncoded()));
        }));
        expect(401, spoiled(claims -> {}, signature -> {
            signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
            signature.setKey(new HmacKey(key.toJson().getBytes(StandardCharsets.UTF_8)));
        }));
    }

    @Test
    void a_token_for_somebody_else_is_refused() throws Exception {
        expect(401, spoiled(claims -> claims.setAudience("smartlocker-kiosk"), signature -> {}));
        expect(401, spoiled(claims -> claims.setAudience("another"), signature -> {}));
        expect(401, spoiled(claims -> claims.unsetClaim("aud"), signature -> {}));
    }

    @Test
    void a_token_of_somebody_else_is_refused() throws Exception {
        expect(401, spoiled(claims -> claims.setIssuer("https://another"), signature -> {}));
        expect(401, Tokens.user(Api.organization(), "users:read"));
    }

    @Test
    void a_token_that_is_no_access_token_is_refused() throws Exception {
        expect(401, spoiled(claims -> {}, signature -> signature.setHeader("typ", "JWT")));
        expect(401, spoiled(claims -> {}, signature -> signature.setHeader("typ", "lease+jwt")));
        expect(401, spoiled(claims -> claims.unsetClaim("org"), signature -> {}));
        expect(401, "nonsense");
    }

    @Test
    void an_expired_token_is_refused() throws Exception {
        expect(401, spoiled(claims -> claims.setExpirationTimeMinutesInTheFuture(-5), signature -> {}));
        expect(401, spoiled(claims -> claims.unsetClaim("exp"), signature -> {}));
    }

    @Test
    void a_token_under_an_unknown_key_is_refused() throws Exception {
        expect(401, spoiled(claims -> {}, signature -> signature.setKeyIdHeaderValue("unknown")));
        expect(401, spoiled(claims -> {}, signature -> signature.getHeaders().setStringHeaderValue("kid", null)));
        expect(401, spoiled(claims -> {}, signature -> signature.setKey(Tokens.privateKey())));
    }

    private String spoiled(Consumer<JwtClaims> claims, Consumer<JsonWebSignature> signature) throws Exception {
        JwtClaims good = new JwtClaims();
        good.setIssuer("https://smartlocker");
        good.setAudience("smartlocker-admin");
        good.setSubject(UUID.randomUUID().toString());
        good.setIssuedAtToNow();
        good.setExpirationTimeMinutesInTheFuture(5);
        good.setStringClaim("org", Api.organization().toString());
        good.setStringClaim("sid", UUID.randomUUID().toString());
        good.setClaim("permissions", java.util.List.of("users:read"));
        claims.accept(good);
        JsonWebSignature token = new JsonWebSignature();
        token.setHeader("typ", "at+jwt");
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        token.setPayload(good.toJson());
        ownKey.use(token);
        signature.accept(token);
        return token.getCompactSerialization();
    }

    private static void expect(int status, String token) {
        var answer = given().header("Authorization", "Bearer " + token)
                .get("/api/v1/users")
                .then()
                .statusCode(status);
        if (status == 401) {
            answer.contentType("application/problem+json").body("type", is("unauthenticated"));
        }
    }
}
