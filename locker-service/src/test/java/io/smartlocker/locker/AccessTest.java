package io.smartlocker.locker;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.contracts.state.RosterState;
import io.smartlocker.contracts.state.ShiftState;
import io.smartlocker.contracts.state.Weekday;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may use a locker, and why not. Monday, 30 March 2026 is the first working day of summer time in Berlin. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class AccessTest {
    private static final String MONDAY_AT_SEVEN = "2026-03-30T05:00:00Z";
    private static final String MONDAY_BEFORE_SIX = "2026-03-30T03:59:00Z";
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 30);

    private final KafkaProbe kafka = new KafkaProbe();
    private final Customer customer = new Customer(kafka);
    private UUID location;
    private UUID locker;
    private UUID group;
    private UUID person;

    @BeforeEach
    void furnish() {
        location = customer.location("Site");
        locker = customer.locker("L-1", customer.lockerType("2x4"), location);
        group = customer.group("Day shift");
        person = UuidV7.next();
        customer.user(person, 0, group);
    }

    private ValidatableResponse access(String at) {
        return customer.get("/lockers/" + locker + "/access?user=" + person + "&at=" + at, "grants:read");
    }

    private void missing(String reason) {
        Eventually.eventually(() -> access(MONDAY_AT_SEVEN)
                .statusCode(200)
                .body("allowed", equalTo(false))
                .body("reason", equalTo(reason))
                .body("detail", notNullValue()));
    }

    private UUID grant(Map<String, Object> target) {
        UUID[] id = new UUID[1];
        Eventually.eventually(() -> id[0] = customer.created(
                "/grants",
                "grants:write",
                Map.of(
                        "subject",
                        Map.of("group", group),
                        "target",
                        target,
                        "windows",
                        List.of(Map.of("days", List.of("MON"), "from", "06:00", "until", "14:00")))));
        return id[0];
    }

    private void shift(UUID id, UUID... users) {
        kafka.send(
                Topics.SHIFTS,
                id,
                customer.organization,
                new ShiftState(
                        id,
                        customer.organization,
                        0,
                        "Early",
                        location,
                        List.of(Weekday.MON),
                        LocalTime.of(6, 0),
                        LocalTime.of(14, 0),
                        "Europe/Berlin",
                        null,
                        null,
                        List.of(users),
                        List.of(),
                        List.of(),
                        0));
    }

    @Test
    void each_answer_names_the_next_thing_that_is_missing_until_nothing_is() {
        missing("NOT_GRANTED");
        UUID grant = grant(Map.of("location", location));
        missing("OUTSIDE_SHIFT");
        access(MONDAY_BEFORE_SIX).body("reason", equalTo("OUTSIDE_HOURS")).body("grant", nullValue());
        shift(UuidV7.next(), person);
        missing("NO_KIOSK");
        PlayedKiosk.active(customer, "Gate", location, locker);

        access(MONDAY_AT_SEVEN)
                .statusCode(200)
                .body("allowed", equalTo(true))
                .body("reason", nullValue())
                .body("at", equalTo(MONDAY_AT_SEVEN))
                .body("grant.id", equalTo(grant.toString()))
                .body("grants", hasSize(1));

        customer.patch("/lockers/" + locker, "lockers:write", Map.of("inService", false));
        missing("OUT_OF_SERVICE");
    }

    @Test
    void a_roster_is_the_last_word_about_its_day() {
        grant(Map.of("locker", locker));
        UUID shift = UuidV7.next();
        UUID roster = UuidV7.next();
        shift(shift, person);
        missing("NO_KIOSK");
        kafka.send(
                Topics.ROSTERS,
                roster,
                customer.organization,
                new RosterState(roster, customer.organization, 0, shift, MONDAY, List.of(UuidV7.next())));
        missing("OUTSIDE_SHIFT");
        kafka.send(
                Topics.ROSTERS,
                roster,
                customer.organization,
                new RosterState(roster, customer.organization, 1, shift, MONDAY, List.of(person)));
        missing("NO_KIOSK");
    }

    @Test
    void who_holds_as_much_as_allowed_here_takes_nothing_more() {
        grant(Map.of("locker", locker));
        shift(UuidV7.next(), person);
        missing("NO_KIOSK");
        customer.as("settings:write")
                .body(Map.of("itemAllowance", 0))
                .put("/api/v1/locations/" + location + "/settings")
                .then()
                .statusCode(200);
        missing("ALLOWANCE_REACHED");
        customer.delete("/locations/" + location + "/settings", "settings:write")
                .statusCode(204);
        missing("NO_KIOSK");

        UUID device = UuidV7.next();
        kafka.send(
                Topics.DEVICES,
                device,
                customer.organization,
                new DeviceState(
                        device,
                        customer.organization,
                        0,
                        "SCN-1",
                        null,
                        null,
                        UuidV7.next(),
                        "Scanner",
                        DeviceStatus.HELD,
                        null,
                        person,
                        false));
        missing("ALLOWANCE_REACHED");
    }

    @Test
    void a_question_with_a_mistake_names_the_field() {
        Eventually.eventually(() -> access(MONDAY_AT_SEVEN).statusCode(200));
        bad("user", "");
        bad("user", "?user=me");
        bad("user", "?user=" + UUID.randomUUID());
        bad("at", "?user=" + person + "&at=monday");
        customer.get("/lockers/" + UUID.randomUUID() + "/access?user=" + person, "grants:read")
                .statusCode(404);
        customer.limitedTo(UUID.randomUUID(), "grants:read")
                .get("/api/v1/lockers/" + locker + "/access?user=" + person)
                .then()
                .statusCode(404);
        customer.get("/lockers/" + locker + "/access?user=" + person, "lockers:read")
                .statusCode(403);
    }

    private void bad(String field, String query) {
        customer.get("/lockers/" + locker + "/access" + query, "grants:read")
                .statusCode(400)
                .body("errors.field", hasItem(field));
    }
}
