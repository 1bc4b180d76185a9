package io.smartlocker.identity.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Topics;
import io.smartlocker.identity.Api;
import io.smartlocker.identity.Rows;
import io.smartlocker.identity.Someone;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class PinTest {
    private static final AtomicInteger COUNTER = new AtomicInteger(704_200);

    private final String employeeId = Integer.toString(COUNTER.incrementAndGet());
    private Someone someone;

    @BeforeEach
    void somebody() {
        someone = new Someone(Map.of("employeeId", "0" + employeeId));
    }

    @ParameterizedTest
    @ValueSource(strings = {"111111", "123456", "654321", "456789", "12345", "1234567", "abcdef"})
    void a_pin_that_is_guessed_first_is_refused(String pin) {
        set(pin).statusCode(400).body("errors.field", contains("pin"));
        change(null, pin).statusCode(400).body("errors.field", contains("pin"));
    }

    @Test
    void a_pin_is_not_the_employee_id() {
        set(employeeId).statusCode(400).body("errors.field", contains("pin"));
        set("135797").statusCode(204);
    }

    @Test
    void somebody_chooses_his_first_one_and_shows_it_to_choose_another() {
        change(null, "246810").statusCode(204);

        change(null, "864202").statusCode(403).body("type", is("wrong-secret"));
        change("000001", "864202").statusCode(403).body("errors.field", contains("current"));
        change("246810", "864202").statusCode(204);
        change("864202", "975313").statusCode(204);
        Api.anonymous()
                .body(Map.of("pin", "246810"))
                .put("/api/v1/auth/pin")
                .then()
                .statusCode(401);
    }

    @Test
    void guessing_at_it_locks_it_but_not_the_sign_in() {
        change(null, "246810").statusCode(204);
        for (int i = 0; i < 5; i++) {
            change("11111" + i, "864202").statusCode(403);
        }

        change("246810", "864202").statusCode(429);
        someone.signIn(Map.of()).statusCode(200);
    }

    @Test
    void an_administrator_takes_it_away_and_the_kiosks_hear_of_it() {
        set("246810").statusCode(204);
        String pin = Rows.text("select id from pin where user_id = cast(? as uuid)", someone.id);

        remove().statusCode(204);

        remove().statusCode(404).body("type", is("not-found"));
        Api.as(Api.tokenWith("users:read"))
                .delete("/api/v1/users/" + someone.id + "/pin")
                .then()
                .statusCode(403);
        try (KafkaProbe probe = new KafkaProbe()) {
            Eventually.eventually(() -> {
                var records = probe.read(Topics.CREDENTIALS, pin);
                assertThat(records).hasSize(2);
                assertThat(records.getLast().value()).isNull();
            });
        }
    }

    private ValidatableResponse set(String pin) {
        return Api.asAdmin()
                .body(Map.of("pin", pin))
                .put("/api/v1/users/" + someone.id + "/pin")
                .then();
    }

    private ValidatableResponse remove() {
        return Api.asAdmin().delete("/api/v1/users/" + someone.id + "/pin").then();
    }

    private ValidatableResponse change(String current, String pin) {
        Map<String, Object> body = new HashMap<>(Map.of("pin", pin));
        if (current != null) {
            body.put("current", current);
        }
        return someone.signedIn().body(body).put("/api/v1/auth/pin").then();
    }
}
