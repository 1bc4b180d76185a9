package io.smartlocker.gateway.kiosk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.gateway.PersonAtKiosk;
import io.smartlocker.gateway.SeededKiosk;
import io.smartlocker.gateway.StoredSite;
import io.smartlocker.gateway.directory.Replica;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Refusals and bad input of every operation. */
@QuarkusTest
@QuarkusTestResource(value = StoredSite.class, restrictToAnnotatedClass = true)
class KioskApiTest {
    private static final String BADGE_OF_VISITOR = "04A1B2C3DF";

    @Inject
    Replica replica;

    @Test
    void how_full_a_device_is_is_told_once_it_was_brought_since_what_lay_there_before_may_have_come_empty() {
        PersonAtKiosk person = new PersonAtKiosk(SeededKiosk.BADGE_001);
        ValidatableResponse taken =
                PersonAtKiosk.post("take", Map.of("session", person.letIn())).statusCode(201);
        PersonAtKiosk.closeBehind(taken, null);
        int brought = person.giveBack();

        given().get("/kiosk/v1/status")
                .then()
                .body(
                        "bays.find { it.number == %d }.charge.percent".formatted(brought),
                        allOf(greaterThanOrEqualTo(0), lessThanOrEqualTo(100)))
                .body("bays.findAll { it.device != null }.charge.percent", hasItem(nullValue()))
                .body("bays.findAll { it.device == null }.charge.percent", everyItem(nullValue()));
    }

    @Test
    void who_comes_too_early_hears_from_when_on_it_goes() {
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        replica.apply(SeededKiosk.records(List.of(visitor(tomorrow))), connection -> {});
        new PersonAtKiosk(BADGE_OF_VISITOR)
                .tap()
                .statusCode(403)
                .body("reason", equalTo("OUTSIDE_VISIT"))
                .body("from", equalTo(tomorrow.toString()));
    }

    private static DirectoryEntry.Person visitor(Instant from) {
        DirectoryEntry.Person person = SeededKiosk.person(9, "009", BADGE_OF_VISITOR, null, true);
        return new DirectoryEntry.Person(
                person.id(),
                1,
                person.employeeId(),
                person.name(),
                true,
                null,
                null,
                from,
                null,
                1,
                false,
                person.groups(),
                person.badges(),
                null,
                person.grants(),
                List.of());
    }

    @Test
    void an_employee_id_with_its_pin_is_let_in() {
        PersonAtKiosk.post("login", Map.of("employeeId", "001", "pin", SeededKiosk.PIN_001))
                .statusCode(200)
                .body("person.name", equalTo("Employee 001"))
                .body("mayTake[0].name", equalTo("Scanner"))
                .body("expiresAt", notNullValue());
    }

    @Test
    void somebody_without_a_grant_is_refused_with_the_reason() {
        new PersonAtKiosk(SeededKiosk.BADGE_003)
                .tap()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("not-granted"))
                .body("reason", equalTo("NOT_GRANTED"))
                .body("status", equalTo(403))
                .body("instance", equalTo("/kiosk/v1/login"))
                .body("detail", notNullValue());
    }

    @Test
    void an_unknown_badge_and_an_unknown_employee_get_the_same_answer() {
        for (Map<String, String> claim :
                List.of(Map.of("badge", "FFFFFFFF"), Map.of("employeeId", "999", "pin", "000000"))) {
            PersonAtKiosk.post("login", claim).statusCode(401).body("reason", equalTo("NOT_RECOGNISED"));
        }
    }

    @Test
    void five_wrong_pins_lock_the_pin_but_not_the_badge() {
        for (int attempt = 0; attempt < 5; attempt++) {
            PersonAtKiosk.post("login", Map.of("employeeId", "002", "pin", "000000"))
                    .statusCode(401);
        }
        PersonAtKiosk.post("login", Map.of("employeeId", "002", "pin", "135791"))
                .statusCode(429)
                .header("Retry-After", Integer::parseInt, lessThanOrEqualTo(31))
                .body("reason", equalTo("THROTTLED"));
        new PersonAtKiosk(SeededKiosk.BADGE_002).tap().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{}",
                "{\"badge\":12345678}",
                "{\"badge\":\"\"}",
                "{\"badge\":\"../..\"}",
                "{\"badge\":\"AB\",\"badge\":\"AB\"}",
                "{\"badge\":\"04A1B2C3D4\",\"pin\":\"1\"}",
                "{\"employeeId\":\"001\"}",
                "{\"employeeId\":\"001\",\"pin\":null}",
                "{\"employeeId\":\"0\\u0000\",\"pin\":\"1\"}"
            })
    void a_login_that_is_none_is_refused(String body) {
        given().contentType("application/json")
                .body(body)
                .post("/kiosk/v1/login")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void an_unknown_field_is_refused_by_its_name() {
        PersonAtKiosk.post("login", Map.of("badge", SeededKiosk.BADGE_001, "admin", true))
                .statusCode(400)
                .body("errors[0].field", equalTo("admin"))
                .body("detail", containsString("admin"));
    }

    @Test
    void a_body_beyond_all_measure_is_not_read() {
        given().contentType("application/json")
                .body(Map.of("badge", "A".repeat(20_000)))
                .post("/kiosk/v1/login")
                .then()
                .statusCode(413);
    }

    @Test
    void another_media_type_is_refused() {
        given().contentType("text/plain")
                .body("badge")
                .post("/kiosk/v1/login")
                .then()
                .statusCode(415);
    }

    @Test
    void without_a_session_nothing_is_opened() {
        for (String operation : new String[] {"take", "return"}) {
            PersonAtKiosk.post(operation, Map.of("session", "nobody"))
                    .statusCode(401)
                    .body("type", equalTo("unknown-session"));
            PersonAtKiosk.post(operation, Map.of()).statusCode(400).body("errors[0].field", equalTo("session"));
        }
        given().get("/kiosk/v1/me").then().statusCode(401);
    }

    @Test
    void a_session_takes_once() {
        String session = new PersonAtKiosk(SeededKiosk.BADGE_001).letIn();
        ValidatableResponse taken =
                PersonAtKiosk.post("take", Map.of("session", session)).statusCode(201);
        PersonAtKiosk.post("take", Map.of("session", session)).statusCode(409).body("type", equalTo("session-ended"));
        PersonAtKiosk.closeBehind(taken, null);
        PersonAtKiosk person = new PersonAtKiosk(SeededKiosk.BADGE_001);
        person.tap()
                .statusCode(200)
                .body("mayTake", hasSize(0))
                .body("takeRefused.reason", equalTo("ALLOWANCE_REACHED"));
        PersonAtKiosk.post("take", Map.of("session", person.letIn()))
                .statusCode(403)
                .body("reason", equalTo("ALLOWANCE_REACHED"));
        person.giveBack();
    }

    @Test
    void a_type_that_is_not_here_is_not_ready_and_one_that_is_no_id_is_refused() {
        String session = new PersonAtKiosk(SeededKiosk.BADGE_001).letIn();
        PersonAtKiosk.post("take", Map.of("session", session, "deviceType", SeededKiosk.nobody()))
                .statusCode(409)
                .body("reason", equalTo("NO_DEVICE_READY"));
        PersonAtKiosk.post("take", Map.of("session", session, "deviceType", "1-1-1-1-1"))
                .statusCode(400)
                .body("errors[0].field", equalTo("deviceType"));
    }

    @Test
    void what_is_brought_must_be_known() {
        String session = new PersonAtKiosk(SeededKiosk.BADGE_001).letIn();
        PersonAtKiosk.post("return", Map.of("session", session))
                .statusCode(422)
                .body("reason", equalTo("NOTHING_HELD"));
        PersonAtKiosk.post("return", Map.of("session", session, "device", "SCN-999"))
                .statusCode(422)
                .body("reason", equalTo("DEVICE_UNKNOWN"));
        PersonAtKiosk.post("return", Map.of("session", session, "fault", "x".repeat(501)))
                .statusCode(400)
                .body("errors[0].field", equalTo("fault"));
    }

    @Test
    void an_intent_that_is_not_there_is_not_found() {
        given().get("/kiosk/v1/intents/" + SeededKiosk.nobody()).then().statusCode(404);
        given().get("/kiosk/v1/intents/1").then().statusCode(400);
    }

    @Test
    void status_tells_enrolment_link_lease_and_bays() {
        given().get("/kiosk/v1/status")
                .then()
                .statusCode(200)
                .body("enrolment.state", equalTo("ACTIVE"))
                .body("link.up", equalTo(false))
                .body("link.cutOffSince", notNullValue())
                .body("leaseUntil", notNullValue())
                .body("site.kioskName", equalTo("Demo kiosk"))
                .body("bays", hasSize(SeededKiosk.BAYS))
                .body("bays[0].door", notNullValue())
                .body("hardware", equalTo("SIMULATED"));
    }

    @Test
    void the_simulator_refuses_what_it_does_not_know() {
        given().contentType("application/json")
                .body(Map.of("door", "AJAR"))
                .put("/simulator/v1/bays/1")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("door"));
        given().contentType("application/json")
                .body(Map.of("device", 5))
                .put("/simulator/v1/bays/1")
                .then()
                .statusCode(400);
        given().contentType("application/json")
                .body(Map.of("jam", true))
                .put("/simulator/v1/bays/99")
                .then()
                .statusCode(404);
    }

    @Test
    void a_kiosk_that_is_enrolled_takes_no_other_code() {
        PersonAtKiosk.post("enrolment", Map.of("code", "ABCDE-12345"))
                .statusCode(409)
                .body("type", equalTo("already-enrolled"));
        PersonAtKiosk.post("enrolment", Map.of()).statusCode(400);
    }
}
