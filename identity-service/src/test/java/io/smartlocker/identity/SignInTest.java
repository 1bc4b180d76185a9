package io.smartlocker.identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.testing.Backends;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class SignInTest {
    @Test
    void the_first_admin_signs_in_and_learns_who_he_is() {
        String token = Api.anonymous()
                .body(Map.of("username", "Admin", "password", Api.ADMIN_PASSWORD))
                .post("/api/v1/auth/login")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("tokenType", is("Bearer"))
                .body("expiresIn", is(600))
                .body("refreshToken", notNullValue())
                .extract()
                .path("accessToken");

        Api.as(token)
                .get("/api/v1/auth/me")
                .then()
                .statusCode(200)
                .body("user.username", is("admin"))
                .body("user.number", is(1))
                .body("organization.name", is("My organisation"))
                .body("permissions", hasItem("users:write"))
                .body("locations", empty());
    }

    @Test
    void an_unknown_user_and_a_wrong_password_are_answered_alike() {
        String address = Api.address();
        var wrongPassword =
                refused("admin", "not the password", address).extract().asString();
        var unknownUser = refused(Api.unique("nobody"), "not the password", address)
                .extract()
                .asString();

        org.assertj.core.api.Assertions.assertThat(unknownUser).isEqualTo(wrongPassword);
    }

    @Test
    void a_password_that_is_replaced_while_it_is_compared_lets_nobody_in() {
        Someone someone = new Someone();
        Someone other = new Someone();

        Race.against(
                        () -> someone.signIn(Map.of()),
                        "update password set verifier = (select verifier from password where user_id = cast(? as uuid))"
                                + " where user_id = cast(? as uuid)",
                        other.id,
                        someone.id)
                .statusCode(401)
                .body("type", is("sign-in-refused"));

        someone.signIn(Map.of("password", other.password)).statusCode(200);
    }

    @Test
    void five_failures_lock_a_credential_from_whatever_address() {
        String username = Api.unique("somebody");
        for (int i = 0; i < 5; i++) {
            refused(username, "guess " + i, Api.address());
        }

        attempt(username, "guess again", Api.address())
                .statusCode(429)
                .header("Retry-After", Integer::parseInt, greaterThan(20));
    }

    @Test
    void five_failures_lock_an_address_for_whatever_credential() {
        String address = Api.address();
        for (int i = 0; i < 5; i++) {
            refused(Api.unique("somebody"), "guess", address);
        }

        attempt("admin", Api.ADMIN_PASSWORD, address).statusCode(429);
        Api.token("admin", Api.ADMIN_PASSWORD);
    }

    @Test
    void nobody_is_signed_in_without_username_and_password() {
        Api.anonymous()
                .body(Map.of("username", " ", "organization", "x"))
                .post("/api/v1/auth/login")
                .then()
                .statusCode(400);
        Api.anonymous()
                .body(Map.of("username", " "))
                .post("/api/v1/auth/login")
                .then()
                .statusCode(400)
                .body("errors.field", contains("password", "username"));
        Api.anonymous().get("/api/v1/auth/me").then().statusCode(401).body("type", is("unauthenticated"));
    }

    @Test
    void the_keys_of_today_and_of_the_next_period_are_public() {
        Api.anonymous()
                .get("/.well-known/jwks.json")
                .then()
                .statusCode(200)
                .body("keys.size()", greaterThanOrEqualTo(2))
                .body("keys.crv", everyIs("P-256"))
                .body("keys.alg", everyIs("ES256"))
                .body("keys.d", org.hamcrest.Matchers.everyItem(org.hamcrest.Matchers.nullValue()));
    }

    private static org.hamcrest.Matcher<Iterable<? extends String>> everyIs(String value) {
        return org.hamcrest.Matchers.everyItem(equalTo(value));
    }

    private static ValidatableResponse refused(String username, String password, String address) {
        return attempt(username, password, address).statusCode(401).body("type", is("sign-in-refused"));
    }

    private static ValidatableResponse attempt(String username, String password, String address) {
        return Api.anonymous()
                .header("X-Forwarded-For", address)
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/auth/login")
                .then();
    }
}
