package io.smartlocker.identity.totp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smartlocker.identity.Api;
import io.smartlocker.identity.Rows;
import io.smartlocker.identity.Someone;
import io.smartlocker.testing.Backends;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class TotpTest {
    private Someone someone;
    private RequestSpecification signedIn;

    private AuthenticatorApp app;
    private List<String> recoveryCodes = List.of();

    @BeforeEach
    void somebody() {
        someone = new Someone();
        signedIn = someone.signedIn();
    }

    @Test
    void who_has_set_up_an_app_signs_in_with_a_code_and_not_without() {
        setUp();

        someone.signIn(Map.of()).statusCode(401).body("type", is("totp-required"));
        someone.signIn(Map.of("totp", app.code())).statusCode(200);
        signedIn.get("/api/v1/auth/totp").then().body("active", is(true)).body("recoveryCodesLeft", is(10));
    }

    @Test
    void a_wrong_password_is_refused_as_ever_whatever_the_code() {
        setUp();

        someone.signIn(Map.of("password", "not the password")).statusCode(401).body("type", is("sign-in-refused"));
        someone.signIn(Map.of("password", "not the password", "totp", app.code()))
                .statusCode(401)
                .body("type", is("sign-in-refused"));
        someone.signIn(Map.of("totp", app.code())).statusCode(200);
    }

    @Test
    void a_code_is_good_once() {
        setUp();
        String code = app.code();
        someone.signIn(Map.of("totp", code)).statusCode(200);

        someone.signIn(Map.of("totp", code)).statusCode(401).body("type", is("sign-in-refused"));
    }

    @Test
    void guessing_at_codes_locks_like_guessing_at_passwords() {
        setUp();
        for (int i = 0; i < 5; i++) {
            someone.signIn(Map.of("totp", "00000" + i + "x")).statusCode(401).body("type", is("sign-in-refused"));
            someone.signIn(Map.of());
        }

        someone.signIn(Map.of("totp", app.code())).statusCode(429);
    }

    @Test
    void a_recovery_code_replaces_the_app_once() {
        setUp();
        String recovery = recoveryCodes.getFirst();
        assertThat(recoveryCodes).hasSize(10).doesNotHaveDuplicates();

        someone.signIn(Map.of("totp", recovery.toUpperCase(java.util.Locale.ROOT)))
                .statusCode(200);

        someone.signIn(Map.of("totp", recovery)).statusCode(401);
        signedIn.get("/api/v1/auth/totp").then().body("recoveryCodesLeft", is(9));
        assertThat(Rows.number("select count(*) from recovery_code where hash = ?", recoveryCodes.getLast()))
                .isZero();
    }

    @Test
    void nothing_is_asked_for_before_the_app_has_shown_a_code() {
        begin();
        someone.signIn(Map.of()).statusCode(200);

        confirm("000000x").statusCode(403).body("type", is("wrong-secret"));
        confirm("").statusCode(400);
        begin();
        confirm(app.code()).statusCode(200);
        letTimePass();
        confirm(app.code()).statusCode(409).body("type", is("totp-set-up"));
        signedIn.post("/api/v1/auth/totp").then().statusCode(409).body("type", is("totp-set-up"));
    }

    @Test
    void there_is_nothing_to_confirm_or_remove_before_it_was_begun() {
        confirm("123456").statusCode(422).body("type", is("no-totp"));
        signedIn.body(Map.of("code", "123456"))
                .delete("/api/v1/auth/totp")
                .then()
                .statusCode(422);
        Api.anonymous().post("/api/v1/auth/totp").then().statusCode(401);
    }

    @Test
    void the_app_is_removed_with_a_code_of_it() {
        setUp();
        signedIn.body(Map.of("code", "000000x"))
                .delete("/api/v1/auth/totp")
                .then()
                .statusCode(403);

        signedIn.body(Map.of("code", app.code()))
                .delete("/api/v1/auth/totp")
                .then()
                .statusCode(204);

        someone.signIn(Map.of()).statusCode(200);
    }

    @Test
    void an_administrator_removes_it_for_those_who_lost_it() {
        setUp();
        String admin = Api.asAdmin().get("/api/v1/auth/me").then().extract().path("user.id");
        Api.as(Api.tokenWith("users:write"))
                .delete("/api/v1/users/" + admin + "/totp")
                .then()
                .statusCode(403);
        Api.asAdmin().delete("/api/v1/users/" + admin + "/totp").then().statusCode(422);

        Api.asAdmin().delete("/api/v1/users/" + someone.id + "/totp").then().statusCode(204);

        Api.asAdmin().delete("/api/v1/users/" + someone.id + "/totp").then().statusCode(404);
        someone.signIn(Map.of()).statusCode(200);
    }

    @Test
    void the_secret_is_sealed() {
        setUp();

        assertThat(Rows.number(
                        "select position(decode(?, 'hex') in secret) from totp where user_id = cast(? as uuid)",
                        java.util.HexFormat.of().formatHex(app.secret()),
                        someone.id))
                .isZero();
    }

    private void setUp() {
        begin();
        recoveryCodes = confirm(app.code())
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .path("recoveryCodes");
        letTimePass();
    }

    private void begin() {
        var begun = signedIn.post("/api/v1/auth/totp").then().statusCode(200);
        String text = begun.extract().path("secret");
        begun.body("uri", containsString("otpauth://totp/Smart%20Locker:" + someone.username + "?secret=" + text));
        app = new AuthenticatorApp(text);
    }

    private ValidatableResponse confirm(String code) {
        return signedIn.body(Map.of("code", code))
                .post("/api/v1/auth/totp/confirm")
                .then();
    }

    /** As if the code of the confirmation had been an earlier one. */
    private void letTimePass() {
        Rows.change("update totp set last_step = last_step - 2 where user_id = cast(? as uuid)", someone.id);
    }
}
