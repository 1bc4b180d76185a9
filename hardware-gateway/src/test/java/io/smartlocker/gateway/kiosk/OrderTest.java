package io.smartlocker.gateway.kiosk;

import static io.restassured.RestAssured.given;
import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.gateway.PersonAtKiosk;
import io.smartlocker.gateway.SeededKiosk;
import io.smartlocker.gateway.StoredSite;
import io.smartlocker.gateway.directory.Replica;
import io.smartlocker.gateway.journal.Facts;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A person with rights of its own opens, charges, and opens everything. */
@QuarkusTest
@QuarkusTestResource(value = StoredSite.class, restrictToAnnotatedClass = true)
class OrderTest {
    /** Of what the kiosk was told last; it was stored with 1. */
    private static final AtomicLong REVISION = new AtomicLong(1);

    @Inject
    Facts facts;

    @Inject
    Replica replica;

    private final PersonAtKiosk technician = new PersonAtKiosk(SeededKiosk.BADGE_001);

    private void mayOrder(String... orders) {
        replica.apply(
                SeededKiosk.records(List.of(SeededKiosk.technician(REVISION.incrementAndGet(), orders))),
                connection -> {});
    }

    @Test
    void who_may_open_opens_a_bay_and_nothing_changes_hands() {
        mayOrder("bays:open");
        technician.tap().statusCode(200).body("orders", contains("OPEN"));
        ValidatableResponse opened = PersonAtKiosk.post(
                        "open", Map.of("session", technician.letIn(), "bay", SeededKiosk.bay(8)))
                .statusCode(201)
                .body("bay", equalTo(8))
                .body("device", nullValue());
        PersonAtKiosk.closeBehind(opened, null);
        UUID intent = UUID.fromString(opened.extract().path("intent"));
        assertThat(facts.kept())
                .extracting(KioskEvent::fact)
                .filteredOn(fact -> fact.toString().contains(intent.toString()))
                .containsExactly(
                        new KioskFact.BayFired(intent, KioskFact.Purpose.COMMAND, SeededKiosk.person(1), null, 1),
                        new KioskFact.DoorOpened(intent),
                        new KioskFact.DoorClosed(intent));
    }

    @Test
    void who_may_charge_switches_an_outlet() {
        mayOrder("bays:charge");
        charge(1, false).statusCode(200).body("state", equalTo("OFF"));
        assertThat(isCharging(1)).isFalse();
        charge(1, true).statusCode(200).body("state", equalTo("CHARGING"));
        assertThat(isCharging(1)).isTrue();
    }

    private ValidatableResponse charge(int bay, boolean on) {
        return PersonAtKiosk.post(
                "charging", Map.of("session", technician.letIn(), "bay", SeededKiosk.bay(bay), "on", on));
    }

    private static boolean isCharging(int bay) {
        return given().get("/simulator/v1/bays").path("find { it.number == %d }.charging".formatted(bay));
    }

    @Test
    void in_an_emergency_every_bay_is_opened_one_after_the_other() {
        mayOrder("lockers:open-all");
        String session = technician.letIn();
        PersonAtKiosk.post("emergency", Map.of("session", session))
                .statusCode(202)
                .body("total", equalTo(SeededKiosk.BAYS))
                .body("finished", equalTo(false));
        PersonAtKiosk.post("emergency", Map.of("session", session)).statusCode(202);
        eventually(Duration.ofSeconds(30), () -> given().get("/kiosk/v1/emergency")
                .then()
                .statusCode(200)
                .body("opened", equalTo(SeededKiosk.BAYS))
                .body("failed", equalTo(0))
                .body("finished", equalTo(true))
                .body("bays", hasSize(SeededKiosk.BAYS)));
        for (int bay = 1; bay <= SeededKiosk.BAYS; bay++) {
            given().contentType("application/json")
                    .body(Map.of("door", "CLOSED"))
                    .put("/simulator/v1/bays/" + bay)
                    .then()
                    .statusCode(200);
        }
        eventually(() ->
                given().get("/kiosk/v1/emergency").then().body("bays.findAll { it.state == 'DONE' }", hasSize(8)));
    }

    @Test
    void without_the_right_nothing_is_ordered() {
        mayOrder();
        String session = technician.letIn();
        Map<String, Map<String, Object>> orders = Map.of(
                "open", Map.of("session", session, "bay", SeededKiosk.bay(7)),
                "charging", Map.of("session", session, "bay", SeededKiosk.bay(7), "on", true),
                "emergency", Map.of("session", session));
        int before = PersonAtKiosk.pulses(7);
        orders.forEach((order, body) ->
                PersonAtKiosk.post(order, body).statusCode(403).body("reason", equalTo("NOT_PERMITTED")));
        assertThat(PersonAtKiosk.pulses(7)).isEqualTo(before);
    }

    @Test
    void who_may_order_is_let_in_though_nothing_may_be_taken() {
        mayOrder("bays:open");
        technician.take();
        technician.tap().statusCode(200).body("takeRefused.reason", equalTo("ALLOWANCE_REACHED"));
        technician.giveBack();
    }

    @Test
    void orders_that_are_none_are_refused() {
        mayOrder("bays:open", "bays:charge", "lockers:open-all");
        String session = technician.letIn();
        PersonAtKiosk.post("open", Map.of("session", session, "bay", SeededKiosk.nobody()))
                .statusCode(404)
                .body("type", equalTo("unknown-bay"));
        PersonAtKiosk.post("open", Map.of("session", session, "bay", "8"))
                .statusCode(400)
                .body("errors[0].field", equalTo("bay"));
        PersonAtKiosk.post("charging", Map.of("session", session, "bay", SeededKiosk.bay(1)))
                .statusCode(400)
                .body("errors[0].field", equalTo("on"));
        for (String order : List.of("open", "charging", "emergency")) {
            PersonAtKiosk.post(order, Map.of()).statusCode(400).body("errors[0].field", equalTo("session"));
        }
        PersonAtKiosk.post("emergency", Map.of("session", "nobody"))
                .statusCode(401)
                .body("type", equalTo("unknown-session"));
        PersonAtKiosk.post("open", Map.of("session", "nobody", "bay", SeededKiosk.bay(1)))
                .statusCode(401);
        PersonAtKiosk.post("charging", Map.of("session", "nobody", "bay", SeededKiosk.bay(1), "on", true))
                .statusCode(401);
    }
}
