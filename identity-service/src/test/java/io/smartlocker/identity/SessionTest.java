package io.smartlocker.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class SessionTest {
    private final String username = Api.unique("person");
    private final String password = "a-password-of-" + username;

    @Test
    void a_refresh_token_brings_new_tokens() {
        String first = signIn();

        String second = refresh(first)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .path("refreshToken");
        String access = refresh(second).statusCode(200).extract().path("accessToken");

        Api.as(access).get("/api/v1/auth/me").then().statusCode(200).body("user.username", is(username));
    }

    @Test
    void somebody_who_is_valid_for_a_while_has_a_session_for_as_long() {
        Instant now = Instant.now();
        String id = Api.asAdmin()
                .body(Map.of(
                        "name",
                        "Visitor",
                        "username",
                        username,
                        "password",
                        password,
                        "validFrom",
                        now.minusSeconds(60).toString(),
                        "validUntil",
                        now.plusSeconds(3_600).toString()))
                .post("/api/v1/users")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String token = Api.login(username, password).get("refreshToken").toString();
        token = refresh(token).statusCode(200).extract().path("refreshToken");

        Api.asAdmin()
                .body(Map.of("validUntil", now.toString()))
                .patch("/api/v1/users/" + id)
                .then()
                .statusCode(200);

        refresh(token).statusCode(401).body("type", is("session-ended"));
        Api.anonymous()
                .header("X-Forwarded-For", Api.address())
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/auth/login")
                .then()
                .statusCode(401)
                .body("type", is("sign-in-refused"));
    }

    @Test
    void an_answer_may_be_lost_once() {
        String first = signIn();
        refresh(first).statusCode(200);

        String again = refresh(first).statusCode(200).extract().path("refreshToken");

        refresh(again).statusCode(200);
    }

    @Test
    void two_refreshes_at_once_both_go_on_and_end_nothing() {
        String token = signIn();

        List<ValidatableResponse> answers = Race.over(
                "select 1 from refresh_token where hash = ?",
                Digest.of(token),
                () -> refresh(token),
                () -> refresh(token));

        List<String> next = answers.stream()
                .map(answer -> answer.statusCode(200).extract().<String>path("refreshToken"))
                .toList();
        assertThat(next).doesNotHaveDuplicates();
        next.forEach(fresh -> refresh(fresh).statusCode(200));
        assertThat(Rows.number(
                        "select count(*) from refresh_token where hash = ? and used_at is not null", Digest.of(token)))
                .isEqualTo(1);
    }

    @Test
    void a_replay_ends_the_family_also_while_the_rightful_owner_refreshes() {
        String stolen = signIn();
        String own = refresh(stolen).statusCode(200).extract().path("refreshToken");
        Rows.change(
                "update refresh_token set used_at = used_at - interval '1 minute' where hash = ?", Digest.of(stolen));

        List<ValidatableResponse> answers = Race.over(
                "select 1 from user_session where id = (select session_id from refresh_token where hash = ?)",
                Digest.of(own),
                () -> refresh(stolen),
                () -> refresh(own));

        answers.getFirst().statusCode(401).body("type", is("session-ended"));
        refresh(own).statusCode(401);
        String afterwards = answers.getLast().extract().path("refreshToken");
        if (afterwards != null) {
            refresh(afterwards).statusCode(401);
        }
    }

    @Test
    void of_many_refreshes_at_once_after_the_grace_none_goes_on() {
        String stolen = signIn();
        String own = refresh(stolen).statusCode(200).extract().path("refreshToken");
        Rows.change(
                "update refresh_token set used_at = used_at - interval '1 minute' where hash = ?", Digest.of(stolen));

        List<ValidatableResponse> answers = Race.over(
                "select 1 from user_session where id = (select session_id from refresh_token where hash = ?)",
                Digest.of(stolen),
                () -> refresh(stolen),
                () -> refresh(stolen));

        answers.forEach(answer -> answer.statusCode(401).body("type", is("session-ended")));
        refresh(own).statusCode(401);
    }

    @Test
    void a_token_that_comes_back_later_ends_the_whole_family() throws SQLException {
        String first = signIn();
        String second = refresh(first).statusCode(200).extract().path("refreshToken");
        letTimePass();

        refresh(first).statusCode(401).body("type", is("session-ended"));

        refresh(second).statusCode(401);
    }

    @Test
    void whoever_signs_out_is_out_and_the_others_hear_of_it() {
        String token = signIn();
        String user = Api.as(refresh(token).statusCode(200).extract().path("accessToken"))
                .get("/api/v1/auth/me")
                .then()
                .extract()
                .path("user.id");

        signOut(token).statusCode(204);

        refresh(token).statusCode(401);
        signOut(token).statusCode(204);
        try (KafkaProbe probe = new KafkaProbe()) {
            Eventually.eventually(() -> {
                assertThat(probe.last(Topics.USERS, UUID.fromString(user), UserState.class)
                                .orElseThrow()
                                .sessionEpoch())
                        .isEqualTo(1);
                assertThat(UserTest.activities(probe, user))
                        .containsExactly("user.created", "user.signed-in", "user.signed-out");
            });
        }
    }

    @Test
    void a_made_up_token_is_refused() {
        refresh("made-up").statusCode(401).body("type", is("session-ended"));
        refresh("").statusCode(400);
        signOut("made-up").statusCode(204);
        signOut("").statusCode(400);
    }

    @Test
    void tokens_stand_in_the_database_as_hashes_only() throws SQLException {
        String token = signIn();

        try (Connection database = DriverManager.getConnection(Backends.jdbcUrl());
                PreparedStatement query =
                        database.prepareStatement("select count(*) from identity.refresh_token where hash = ?")) {
            query.setString(1, token);
            var rows = query.executeQuery();
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    private String signIn() {
        Api.asAdmin()
                .body(Map.of("name", "Somebody", "username", username, "password", password))
                .post("/api/v1/users")
                .then()
                .statusCode(201);
        return Api.login(username, password).get("refreshToken").toString();
    }

    private static ValidatableResponse refresh(String token) {
        return Api.anonymous()
                .body(Map.of("refreshToken", token))
                .post("/api/v1/auth/refresh")
                .then();
    }

    private static ValidatableResponse signOut(String token) {
        return Api.anonymous()
                .body(Map.of("refreshToken", token))
                .post("/api/v1/auth/logout")
                .then();
    }

    /** As if the tokens used so far had been used a minute earlier. */
    private static void letTimePass() throws SQLException {
        try (Connection database = DriverManager.getConnection(Backends.jdbcUrl());
                PreparedStatement update = database.prepareStatement(
                        "update identity.refresh_token set used_at = used_at - interval '1 minute'")) {
            update.executeUpdate();
        }
    }
}
