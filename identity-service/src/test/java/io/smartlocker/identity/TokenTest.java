package io.smartlocker.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.identity.token.SigningWithOwnKey;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Tokens;
import io.smartlocker.testing.forgery.Door;
import io.smartlocker.testing.forgery.Forgeries;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class TokenTest {
    @Inject
    SigningWithOwnKey ownKey;

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

    /** HS/RS confusion, {@code crit}, doubled and foreign headers and many more, at each door that takes our tokens. */
    @Test
    void no_forged_token_is_believed() {
        Forgeries forgeries = new Forgeries(ownKey.signer(), Api.organization(), "users:read", "organizations:read");

        Door.at("/api/v1/users").opensForNoneOf(forgeries);
        Door.at("/scim/v2/Users").opensForNoneOf(forgeries);
        Door.at("/api/users?pagenumber=1&limit=1").opensForNoneOf(forgeries);
        Door.at("/ruangkerja/organization").opensForNoneOf(forgeries);
        new Door("/ruangkerja/organization", "").opensForNoneOf(forgeries);
    }

    @Test
    void a_token_for_somebody_else_is_refused() throws Exception {
        expect(401, spoiled(claims -> claims.setAudience("smartlocker-kiosk"), signature -> {}));
        expect(401, spoiled(claims -> claims.setAudience("another"), signature -> {}));
        expect(401, spoiled(claims -> claims.unsetClaim("aud"), signature -> {}));
        expect(401, AccessToken.ofKiosk(ownKey, List.of("users:read", "kiosk:self")));
    }

    @Test
    void a_token_of_somebody_else_is_refused() throws Exception {
        expect(401, spoiled(claims -> claims.setIssuer("https://another"), signature -> {}));
        expect(401, spoiled(claims -> claims.unsetClaim("iss"), signature -> {}));
        expect(401, Tokens.user(Api.organization(), "users:read"));
    }

    @Test
    void a_token_that_is_no_access_token_is_refused() throws Exception {
        expect(401, spoiled(claims -> {}, signature -> signature.setHeader("typ", "JWT")));
        expect(401, spoiled(claims -> {}, signature -> signature.setHeader("typ", "lease+jwt")));
        expect(401, spoiled(claims -> {}, signature -> signature.getHeaders().setStringHeaderValue("typ", null)));
        expect(401, spoiled(claims -> claims.setSubject("nobody"), signature -> {}));
        expect(401, spoiled(claims -> claims.unsetClaim("org"), signature -> {}));
        expect(401, "nonsense");
    }

    @Test
    void an_expired_token_is_refused() throws Exception {
        expect(401, spoiled(claims -> claims.setExpirationTimeMinutesInTheFuture(-5), signature -> {}));
        expect(401, spoiled(claims -> claims.unsetClaim("exp"), signature -> {}));
        expect(401, spoiled(claims -> claims.setNotBeforeMinutesInThePast(-30), signature -> {}));
    }

    @Test
    void a_token_under_an_unknown_key_is_refused() throws Exception {
        expect(401, spoiled(claims -> {}, signature -> signature.setKeyIdHeaderValue("unknown")));
        expect(401, spoiled(claims -> {}, signature -> signature.getHeaders().setStringHeaderValue("kid", null)));
        expect(401, spoiled(claims -> {}, signature -> signature.setKey(Tokens.privateKey())));
    }

    private String spoiled(Consumer<JwtClaims> claims, Consumer<JsonWebSignature> signature) throws Exception {
        return AccessToken.spoiled(ownKey, claims, signature);
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
