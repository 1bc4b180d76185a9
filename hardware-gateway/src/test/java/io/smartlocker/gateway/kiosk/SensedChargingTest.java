package io.smartlocker.gateway.kiosk;

import static io.restassured.RestAssured.given;
import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.kiosk.KioskFact.ChargeFault;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.gateway.PersonAtKiosk;
import io.smartlocker.gateway.SeededKiosk;
import io.smartlocker.gateway.SensedSite;
import io.smartlocker.gateway.actuation.ActuationException;
import io.smartlocker.gateway.cabinet.Bays;
import io.smartlocker.gateway.charging.Charging;
import io.smartlocker.gateway.journal.Facts;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the sensors of the simulated cabinet see, and what follows from it. */
@QuarkusTest
@QuarkusTestResource(value = SensedSite.class, restrictToAnnotatedClass = true)
class SensedChargingTest {
    @Inject
    Facts facts;

    @Inject
    Bays bays;

    @Inject
    Charging charging;

    @AfterEach
    void mend() {
        for (int bay = 1; bay <= SeededKiosk.BAYS; bay++) {
            set(bay, Map.of("celsius", 22, "relayStuck", false));
        }
    }

    @Test
    void a_device_that_draws_next_to_nothing_is_full_and_that_is_measured() {
        eventually(() -> assertThat(milliamps(1)).isEqualTo(2_000));
        set(1, Map.of("full", true));
        eventually(() -> given().get("/kiosk/v1/status")
                .then()
                .body("bays[0].charge.state", equalTo("FULL"))
                .body("bays[0].charge.percent", equalTo(100))
                .body("bays[0].charge.estimated", equalTo(false)));
        assertTold(1, new KioskFact.ChargeChanged(new Charge(Charge.State.FULL, 100, false)));
    }

    @Test
    void too_much_current_switches_off_and_neighbours_charge_on() {
        eventually(() -> assertThat(charges(2) && charges(3)).isTrue());
        set(2, Map.of("drawMilliamps", 5_000));
        eventually(() -> assertThat(state(2)).isEqualTo("FAULT"));
        assertThat(charges(2)).isFalse();
        assertThat(charges(3)).isTrue();
        assertTold(2, fault(ChargeFault.OVER_CURRENT));
    }

    @Test
    void a_bay_that_is_too_hot_is_switched_off() {
        eventually(() -> assertThat(charges(4)).isTrue());
        set(4, Map.of("celsius", 61));
        eventually(() -> assertThat(state(4)).isEqualTo("FAULT"));
        assertThat(charges(4)).isFalse();
        assertTold(4, fault(ChargeFault.OVER_TEMPERATURE));
    }

    @Test
    void current_through_an_outlet_that_was_switched_off_is_told() throws ActuationException {
        eventually(() -> assertThat(charges(5)).isTrue());
        set(5, Map.of("relayStuck", true));
        charging.order(bays.find(SeededKiosk.bay(5)).orElseThrow(), false);
        assertThat(charges(5)).as("the relay is stuck").isTrue();
        eventually(() -> assertThat(state(5)).isEqualTo("FAULT"));
        assertTold(5, fault(ChargeFault.STUCK_ON));
    }

    @Test
    void a_device_that_is_not_plugged_in_is_told_and_charges_after_somebody_was_there() {
        PersonAtKiosk person = new PersonAtKiosk(SeededKiosk.BADGE_001);
        String device = person.take();
        ValidatableResponse opened =
                PersonAtKiosk.post("return", Map.of("session", person.letIn())).statusCode(201);
        int bay = opened.extract().path("bay");
        String intent = opened.extract().path("intent");
        eventually(() -> assertThat(PersonAtKiosk.state(intent)).isEqualTo("OPENED"));
        set(bay, Map.of("door", "CLOSED", "device", device, "unplugged", true));
        eventually(() -> assertThat(state(bay)).isEqualTo("FAULT"));
        assertTold(bay, fault(ChargeFault.NOTHING_DRAWN));

        PersonAtKiosk.moveDoor(bay, "OPEN", device);
        PersonAtKiosk.moveDoor(bay, "CLOSED", device);

        eventually(() -> assertThat(state(bay)).isEqualTo("CHARGING"));
        eventually(() -> assertThat(milliamps(bay)).isEqualTo(2_000));
    }

    @Test
    void what_no_hardware_does_is_refused() {
        for (Map<String, Object> wrong :
                List.<Map<String, Object>>of(Map.of("drawMilliamps", -1), Map.of("drawMilliamps", 20_001))) {
            given().contentType("application/json")
                    .body(wrong)
                    .put("/simulator/v1/bays/1")
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("drawMilliamps"));
        }
        given().contentType("application/json")
                .body(Map.of("celsius", 500))
                .put("/simulator/v1/bays/1")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("celsius"));
        given().contentType("application/json")
                .body(Map.of("celsius", "hot"))
                .put("/simulator/v1/bays/1")
                .then()
                .statusCode(400);
    }

    private static KioskFact.ChargeChanged fault(ChargeFault fault) {
        return new KioskFact.ChargeChanged(new Charge(Charge.State.FAULT, null, true), fault);
    }

    private void assertTold(int bay, KioskFact.ChargeChanged expected) {
        assertThat(facts.kept())
                .filteredOn(event -> SeededKiosk.bay(bay).equals(event.bay()))
                .extracting(KioskEvent::fact)
                .contains(expected);
    }

    private static void set(int bay, Map<String, ?> change) {
        given().contentType("application/json")
                .body(change)
                .put("/simulator/v1/bays/" + bay)
                .then()
                .statusCode(200);
    }

    private static String state(int bay) {
        return given().get("/kiosk/v1/status").path("bays.find { it.number == %d }.charge.state".formatted(bay));
    }

    private static boolean charges(int bay) {
        return given().get("/simulator/v1/bays").path("find { it.number == %d }.charging".formatted(bay));
    }

    private static int milliamps(int bay) {
        return given().get("/simulator/v1/bays").path("find { it.number == %d }.milliamps".formatted(bay));
    }
}
