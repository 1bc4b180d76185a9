package io.smartlocker.gateway.actuation.wired;

import static io.restassured.RestAssured.given;
import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.kiosk.KioskFact.BayFired;
import io.smartlocker.contracts.kiosk.KioskFact.DeviceTaken;
import io.smartlocker.contracts.kiosk.KioskFact.DoorClosed;
import io.smartlocker.contracts.kiosk.KioskFact.DoorOpened;
import io.smartlocker.gateway.PersonAtKiosk;
import io.smartlocker.gateway.SeededKiosk;
import io.smartlocker.gateway.actuation.modbus.PlayedRelays;
import io.smartlocker.gateway.actuation.modbus.PlayedRelays.Flash;
import io.smartlocker.gateway.journal.Facts;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From the badge to the board and back: a relay board on a pseudo-terminal is all that is played. */
@QuarkusTest
@QuarkusTestResource(value = BoardSite.class, restrictToAnnotatedClass = true)
class BoardStoryTest {
    PlayedRelays relays;

    @Inject
    Facts facts;

    @Test
    void a_take_asks_the_board_for_one_pulse_and_its_input_tells_the_door() {
        eventually(() -> assertThat(inService()).isTrue());
        ValidatableResponse taken = PersonAtKiosk.post(
                        "take", Map.of("session", new PersonAtKiosk(SeededKiosk.BADGE_001).letIn()))
                .statusCode(201);
        UUID intent = UUID.fromString(taken.extract().path("intent"));
        int bay = taken.extract().path("bay");
        eventually(() -> assertThat(relays.flashes()).containsExactly(new Flash(bay - 1, 3)));
        relays.input(bay - 1, true);
        eventually(() -> assertThat(PersonAtKiosk.state(intent.toString())).isEqualTo("OPENED"));
        relays.input(bay - 1, false);
        eventually(() -> assertThat(PersonAtKiosk.state(intent.toString())).isEqualTo("DONE"));
        assertThat(told(intent)).containsExactly(BayFired.class, DoorOpened.class, DeviceTaken.class, DoorClosed.class);
        assertThat(relays.flashes()).hasSize(1);
    }

    @Test
    void a_bay_whose_board_is_silent_is_out_of_service_until_it_answers() {
        eventually(() -> assertThat(inService()).isTrue());
        relays.power(false);
        eventually(() -> assertThat(inService()).isFalse());
        given().get("/kiosk/v1/status")
                .then()
                .body("bays[0].trouble", containsString("No answer came"))
                .body("bays[0].trouble", containsString("Check its power"));
        relays.power(true);
        eventually(() -> assertThat(inService()).isTrue());
        given().get("/kiosk/v1/status").then().body("bays[0].trouble", nullValue());
    }

    private static boolean inService() {
        return given().get("/kiosk/v1/status").path("bays[0].inService");
    }

    private List<Class<?>> told(UUID intent) {
        return facts.kept().stream()
                .map(KioskEvent::fact)
                .filter(fact -> isOf(fact, intent))
                .<Class<?>>map(KioskFact::getClass)
                .toList();
    }

    private static boolean isOf(KioskFact fact, UUID intent) {
        return switch (fact) {
            case BayFired fired -> intent.equals(fired.intent());
            case DoorOpened opened -> intent.equals(opened.intent());
            case DeviceTaken taken -> intent.equals(taken.intent());
            case DoorClosed closed -> intent.equals(closed.intent());
            default -> false;
        };
    }
}
