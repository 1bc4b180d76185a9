package io.smartlocker.identity.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.identity.Api;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
@QuarkusTestResource(MailSink.class)
class MailTest {
    private final String username = Api.unique("invited");
    private final String email = username + "@example.org";

    @AfterEach
    void serverUp() {
        MailSink.up();
    }

    @Test
    void whoever_is_invited_gets_a_random_password_that_works() {
        invite(Map.of()).statusCode(201);

        MailSink.Received mail = MailSink.only(email);

        assertThat(mail.subject()).isEqualTo("Your access to Smart Locker");
        assertThat(mail.after("Username:")).isEqualTo(username);
        assertThat(mail.link()).isEqualTo("http://localhost:8080");
        Api.token(username, mail.after("Password:"));
    }

    @Test
    void a_given_password_is_mailed_when_the_person_is_invited() {
        String password = "chosen by an administrator";
        invite(Map.of("password", password)).statusCode(201);

        assertThat(MailSink.only(email).after("Password:")).isEqualTo(password);
        Api.token(username, password);
    }

    @Test
    void whoever_reads_german_is_written_to_in_german() {
        invite(Map.of("details", Map.of("language", "de-AT"))).statusCode(201);

        MailSink.Received mail = MailSink.only(email);

        assertThat(mail.subject()).isEqualTo("Ihr Zugang zu Smart Locker");
        assertThat(mail.text()).contains("wählen Sie ein eigenes Passwort");
        Api.token(username, mail.after("Passwort:"));
    }

    @Test
    void a_name_cannot_smuggle_anything_into_a_mail() {
        invite(Map.of("name", "<img src=x>\" & co")).statusCode(201);

        MailSink.Received mail = MailSink.only(email);

        assertThat(mail.text()).contains("Hello <img src=x>\" & co,");
        assertThat(mail.html())
                .contains("Hello &lt;img src=x&gt;&quot; &amp; co,")
                .doesNotContain("<img");
    }

    @Test
    void nobody_is_invited_without_an_address_and_a_username() {
        Api.asAdmin()
                .body(Map.of("name", "Somebody", "username", username, "invite", true))
                .post("/api/v1/users")
                .then()
                .statusCode(400)
                .body("errors[0].field", is("email"));
        Api.asAdmin()
                .body(Map.of("name", "Somebody", "email", email, "invite", true))
                .post("/api/v1/users")
                .then()
                .statusCode(400)
                .body("errors[0].field", is("username"));
    }

    @Test
    void a_refused_request_sends_nothing() {
        invite(Map.of()).statusCode(201);
        MailSink.only(email);

        invite(Map.of("badges", List.of(Map.of("uid", "no!")), "username", Api.unique("x")))
                .statusCode(org.hamcrest.Matchers.greaterThanOrEqualTo(400));

        String later = Api.unique("later");
        invite(Map.of("username", later, "email", later + "@example.org")).statusCode(201);
        MailSink.only(later + "@example.org");
        MailSink.only(email);
    }

    @Test
    void a_mail_waits_sealed_for_a_server_that_is_down() throws SQLException {
        MailSink.down();
        String password = "a password under seal";
        invite(Map.of("password", password)).statusCode(201);
        Eventually.eventually(() -> assertThat(waiting("tries")).isGreaterThan(2));

        assertThat(sealed()).doesNotContain(password).doesNotContain(email).doesNotContain(username);

        MailSink.up();
        assertThat(MailSink.only(email).after("Password:")).isEqualTo(password);
        Eventually.eventually(() -> assertThat(waiting("1")).isZero());
    }

    @Test
    void a_mail_that_nobody_takes_for_a_day_is_given_up_and_the_log_says_so() throws SQLException {
        MailSink.down();
        String user = invite(Map.of()).statusCode(201).extract().path("id");
        Eventually.eventually(() -> assertThat(waiting("tries")).isPositive());

        try (Connection database = DriverManager.getConnection(Backends.jdbcUrl());
                PreparedStatement update = database.prepareStatement("""
                        update identity.mail set created_at = now() - interval '25 hours'
                        where user_id = cast(? as uuid)""")) {
            update.setString(1, user);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }

        Eventually.eventually(() -> assertThat(waiting("1")).isZero());
        try (KafkaProbe probe = new KafkaProbe()) {
            Eventually.eventually(() -> assertThat(probe.read(Topics.ACTIVITY, user).stream()
                            .map(message -> Contracts.read(message.value(), Activity.class)))
                    .anySatisfy(activity -> {
                        assertThat(activity.type()).isEqualTo("mail.given-up");
                        assertThat(activity.result()).isEqualTo(Activity.Result.FAILED);
                    }));
        }
    }

    private ValidatableResponse invite(Map<String, Object> more) {
        Map<String, Object> body =
                new HashMap<>(Map.of("name", "Somebody", "username", username, "email", email, "invite", true));
        body.putAll(more);
        return Api.asAdmin().body(body).post("/api/v1/users").then();
    }

    /** The sum of a number over what waits for this test's person. */
    private int waiting(String number) throws SQLException {
        try (Connection database = DriverManager.getConnection(Backends.jdbcUrl());
                PreparedStatement query = database.prepareStatement("select coalesce(sum(" + number
                        + "), 0) from identity.mail join identity.users on users.id = user_id where username = ?")) {
            query.setString(1, username);
            var rows = query.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }

    private String sealed() throws SQLException {
        try (Connection database = DriverManager.getConnection(Backends.jdbcUrl());
                PreparedStatement query = database.prepareStatement(
                        "select sealed from identity.mail join identity.users on users.id = user_id where username = ?")) {
            query.setString(1, username);
            var rows = query.executeQuery();
            rows.next();
            return new String(rows.getBytes(1), StandardCharsets.ISO_8859_1);
        }
    }
}
