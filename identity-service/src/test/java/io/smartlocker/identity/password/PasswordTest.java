package io.smartlocker.identity.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smartlocker.identity.Api;
import io.smartlocker.identity.Race;
import io.smartlocker.identity.Rows;
import io.smartlocker.identity.Someone;
import io.smartlocker.identity.mail.MailSink;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
@QuarkusTestResource(MailSink.class)
class PasswordTest {
    private static final String BETTER = "four words are enough";

    private Someone someone;

    @BeforeEach
    void somebody() {
        someone = new Someone();
    }

    @Test
    void somebody_changes_his_own_and_is_signed_out_everywhere_else() {
        Map<String, Object> elsewhere = Api.login(someone.username, someone.password);

        String access = change(someone.password, BETTER)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .path("accessToken");

        Api.as(access).get("/api/v1/auth/me").then().statusCode(200);
        refresh(elsewhere.get("refreshToken")).statusCode(401);
        someone.signIn(Map.of()).statusCode(401);
        someone.signIn(Map.of("password", BETTER)).statusCode(200);
        assertThat(MailSink.only(someone.email).subject()).isEqualTo("Your password for Smart Locker was changed");
    }

    @Test
    void the_current_one_has_to_be_shown_and_guessing_at_it_locks() {
        var signedIn = someone.signedIn();
        for (int i = 0; i < 5; i++) {
            signedIn.header("X-Forwarded-For", Api.address())
                    .body(Map.of("current", "guess " + i, "password", BETTER))
                    .post("/api/v1/auth/password")
                    .then()
                    .statusCode(403)
                    .body("type", is("wrong-secret"))
                    .body("errors.field", contains("current"));
        }

        signedIn.body(Map.of("current", someone.password, "password", BETTER))
                .post("/api/v1/auth/password")
                .then()
                .statusCode(429);
        someone.signIn(Map.of()).statusCode(429);
    }

    @Test
    void one_that_is_replaced_while_it_is_compared_cannot_be_changed_any_more() {
        Someone other = new Someone();
        RequestSpecification signedIn = someone.signedIn();

        Race.against(
                        () -> change(signedIn, someone.password, BETTER),
                        "update password set verifier = (select verifier from password where user_id = cast(? as uuid))"
                                + " where user_id = cast(? as uuid)",
                        other.id,
                        someone.id)
                .statusCode(403)
                .body("type", is("wrong-secret"));

        someone.signIn(Map.of("password", BETTER)).statusCode(401);
        someone.signIn(Map.of("password", other.password)).statusCode(200);
    }

    @Test
    void what_is_guessed_first_is_refused_whoever_sets_it() {
        for (String bad : List.of("short", "password1234", someone.username, someone.email)) {
            change(someone.password, bad).statusCode(400).body("errors.field", contains("password"));
            set(Api.adminToken(), someone.id, bad).statusCode(400).body("errors.field", contains("password"));
        }
        change(someone.password, "x".repeat(201)).statusCode(400);
        someone.signIn(Map.of()).statusCode(200);
    }

    @Test
    void an_administrator_sets_it_and_ends_all_sessions() {
        Map<String, Object> session = Api.login(someone.username, someone.password);

        set(Api.adminToken(), someone.id, BETTER).statusCode(204);

        refresh(session.get("refreshToken")).statusCode(401);
        someone.signIn(Map.of("password", BETTER)).statusCode(200);
    }

    @Test
    void nobody_sets_the_password_of_one_with_greater_rights_nor_his_own() {
        String lesser = Api.tokenWith("users:write", "users:read");
        String admin = Api.asAdmin().get("/api/v1/auth/me").then().extract().path("user.id");

        set(lesser, admin, BETTER).statusCode(403).body("type", is("more-than-your-own"));
        set(Api.adminToken(), admin, BETTER).statusCode(422).body("type", is("not-yourself"));
        set(Api.tokenWith("users:read"), someone.id, BETTER).statusCode(403).body("type", is("forbidden"));
        set(Api.adminToken(), Api.newUser("Without a username"), BETTER)
                .statusCode(400)
                .body("errors.field", contains("username"));
        set(lesser, someone.id, BETTER).statusCode(204);
    }

    @Test
    void a_mailed_link_works_once_and_ends_all_sessions() {
        Map<String, Object> session = Api.login(someone.username, someone.password);

        ask(Map.of("username", someone.username)).statusCode(202);
        String token = tokenIn(MailSink.only(someone.email));
        confirm(token, "password1234").statusCode(400).body("errors.field", contains("password"));
        confirm(token, BETTER).statusCode(204);

        confirm(token, BETTER + " again").statusCode(422).body("type", is("reset-link-spent"));
        refresh(session.get("refreshToken")).statusCode(401);
        someone.signIn(Map.of("password", BETTER)).statusCode(200);
    }

    @Test
    void a_link_is_found_by_address_too_and_stands_in_the_database_as_a_hash() {
        ask(Map.of("email", someone.email.toUpperCase(java.util.Locale.ROOT))).statusCode(202);

        String token = tokenIn(MailSink.only(someone.email));

        assertThat(Rows.number("select count(*) from password_reset where user_id = cast(? as uuid)", someone.id))
                .isEqualTo(1);
        assertThat(Rows.number("select count(*) from password_reset where hash = ?", token))
                .isZero();
    }

    @Test
    void an_old_link_is_void_and_so_is_one_that_was_overtaken() {
        ask(Map.of("username", someone.username)).statusCode(202);
        String first = tokenIn(MailSink.only(someone.email));
        ask(Map.of("username", someone.username)).statusCode(202);
        Eventually.eventually(() -> assertThat(MailSink.to(someone.email)).hasSize(2));
        String second = tokenIn(MailSink.to(someone.email).getLast());

        confirm(first, BETTER).statusCode(422);
        Rows.change(
                "update password_reset set expires_at = expires_at - interval '31 minutes'"
                        + " where user_id = cast(? as uuid)",
                someone.id);
        confirm(second, BETTER).statusCode(422).body("type", is("reset-link-spent"));
        confirm("made-up", BETTER).statusCode(422);
        confirm("", BETTER).statusCode(400);
    }

    @Test
    void the_answer_does_not_tell_whether_there_is_such_a_person() {
        String known = ask(Map.of("username", someone.username))
                .statusCode(202)
                .extract()
                .asString();
        String unknown = ask(Map.of("username", Api.unique("nobody")))
                .statusCode(202)
                .extract()
                .asString();

        assertThat(unknown).isEqualTo(known);
        ask(Map.of()).statusCode(400);
        ask(Map.of("username", someone.username, "email", someone.email)).statusCode(400);
    }

    @Test
    void who_asks_for_many_mails_has_to_wait_whether_the_person_exists_or_not() {
        for (String name : List.of(someone.username, Api.unique("nobody"))) {
            for (int i = 0; i < 5; i++) {
                ask(Map.of("username", name)).statusCode(202);
            }
            ask(Map.of("username", name)).statusCode(429);
        }
        someone.signIn(Map.of()).statusCode(200);
    }

    @Test
    void who_may_not_sign_in_gets_no_link() {
        Api.asAdmin()
                .body(Map.of("active", false))
                .patch("/api/v1/users/" + someone.id)
                .then()
                .statusCode(200);
        ask(Map.of("username", someone.username)).statusCode(202);
        Someone later = new Someone();
        ask(Map.of("username", later.username)).statusCode(202);

        MailSink.only(later.email);
        assertThat(MailSink.to(someone.email)).isEmpty();
    }

    private ValidatableResponse change(String current, String password) {
        return change(someone.signedIn(), current, password);
    }

    private static ValidatableResponse change(RequestSpecification signedIn, String current, String password) {
        return signedIn.body(Map.of("current", current, "password", password))
                .post("/api/v1/auth/password")
                .then();
    }

    private static ValidatableResponse set(String token, String user, String password) {
        return Api.as(token)
                .body(Map.of("password", password))
                .put("/api/v1/users/" + user + "/password")
                .then();
    }

    private static ValidatableResponse ask(Map<String, Object> who) {
        return Api.anonymous()
                .header("X-Forwarded-For", Api.address())
                .body(who)
                .post("/api/v1/auth/password-reset")
                .then();
    }

    private static ValidatableResponse confirm(String token, String password) {
        return Api.anonymous()
                .body(Map.of("token", token, "password", password))
                .post("/api/v1/auth/password-reset/confirm")
                .then();
    }

    private static ValidatableResponse refresh(Object token) {
        return Api.anonymous()
                .body(Map.of("refreshToken", token))
                .post("/api/v1/auth/refresh")
                .then();
    }

    private static String tokenIn(MailSink.Received mail) {
        assertThat(mail.link()).startsWith("http://localhost:8080/password-reset#token=");
        return mail.link().substring(mail.link().indexOf('=') + 1);
    }
}
