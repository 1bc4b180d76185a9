package io.smartlocker.gateway.kiosk;

import static io.restassured.RestAssured.given;
import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.kiosk.KioskFact.Alarm;
import io.smartlocker.contracts.kiosk.KioskFact.Outcome;
import io.smartlocker.contracts.kiosk.KioskFact.Purpose;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A door does not open: it is fired once more, and then the person is served from another bay. */
@QuarkusTest
@QuarkusTestResource(value = StoredSite.class, restrictToAnnotatedClass = true)
class JamTest {
    private static final Duration BOTH_PULSES = Duration.ofSeconds(60);

    @Inject
    Facts facts;

    @Inject
    Replica replica;

    private final PersonAtKiosk person = new PersonAtKiosk(SeededKiosk.BADGE_001);

    @AfterEach
    void everyDoorWasSeenOpen() {
        for (int bay = 1; bay <= SeededKiosk.BAYS; bay++) {
            PersonAtKiosk.jam(bay, false);
            if (PersonAtKiosk.isJammed(bay)) {
                PersonAtKiosk.push(bay, "OPEN");
                int opened = bay;
                eventually(() -> assertThat(PersonAtKiosk.isJammed(opened)).isFalse());
                PersonAtKiosk.push(bay, "CLOSED");
            }
        }
    }

    /** A device is asked for whose door will stay shut, and given up; answers the session and what was answered. */
    private record Jammed(String session, String intent, int bay) {}

    private Jammed jam(String order) {
        String session = person.letIn();
        jamAll(true);
        ValidatableResponse opening =
                PersonAtKiosk.post(order, Map.of("session", session)).statusCode(201);
        String intent = opening.extract().path("intent");
        int bay = opening.extract().path("bay");
        eventually(BOTH_PULSES, () -> assertThat(PersonAtKiosk.state(intent)).isEqualTo("JAMMED"));
        jamAll(false);
        PersonAtKiosk.jam(bay, true);
        return new Jammed(session, intent, bay);
    }

    @Test
    void it_is_fired_twice_and_the_next_bay_is_taken_from_without_a_new_tap() {
        Jammed jammed = jam("take");
        UUID intent = UUID.fromString(jammed.intent());
        assertThat(Telling.of(facts, jammed.intent()))
                .containsExactly(
                        new KioskFact.BayFired(intent, Purpose.TAKE, SeededKiosk.person(1), null, 1),
                        new KioskFact.BayFired(intent, Purpose.TAKE, SeededKiosk.person(1), null, 2),
                        new KioskFact.DoorAlarm(Alarm.JAMMED, intent),
                        new KioskFact.IntentEnded(intent, Outcome.JAMMED));
        int next = view(jammed)
                .body("pulses", equalTo(2))
                .body("next.lockerName", equalTo("A"))
                .body("next.deviceType", equalTo(SeededKiosk.SCANNER.toString()))
                .extract()
                .path("next.bay");
        assertThat(next).isNotEqualTo(jammed.bay());
        view(jammed)
                .body(
                        "advice",
                        equalTo("Bay %d does not open. Please use bay %d instead.".formatted(jammed.bay(), next)));

        ValidatableResponse taken = PersonAtKiosk.post("take", Map.of("session", jammed.session()))
                .statusCode(201)
                .body("bay", equalTo(next));
        PersonAtKiosk.closeBehind(taken, null);
        view(jammed).body("next", nullValue());
        PersonAtKiosk.post("take", Map.of("session", jammed.session())).statusCode(409);
        person.giveBack();
    }

    @Test
    void what_is_brought_goes_into_the_next_free_bay() {
        String device = person.take();
        Jammed jammed = jam("return");
        int next = view(jammed).extract().path("next.bay");
        ValidatableResponse opened = PersonAtKiosk.post("return", Map.of("session", jammed.session()))
                .statusCode(201)
                .body("bay", equalTo(next));
        PersonAtKiosk.closeBehind(opened, device);
        person.tap().body("holds", hasSize(0));
    }

    @Test
    void a_door_that_gives_way_to_the_second_pulse_is_open() {
        jamAll(true);
        ValidatableResponse opening =
                PersonAtKiosk.post("take", Map.of("session", person.letIn())).statusCode(201);
        int bay = opening.extract().path("bay");
        String intent = opening.extract().path("intent");
        eventually(() -> {
            assertThat(Telling.of(facts, intent)).hasSize(1);
            assertThat(isEnergised(bay)).isFalse();
        });
        jamAll(false);
        eventually(BOTH_PULSES, () -> assertThat(PersonAtKiosk.state(intent)).isEqualTo("OPENED"));
        assertThat(Telling.of(facts, intent)).hasSize(3).last().isInstanceOf(KioskFact.DoorOpened.class);
        PersonAtKiosk.closeBehind(opening, null);
        assertThat(PersonAtKiosk.isJammed(bay)).isFalse();
        person.giveBack();
    }

    @Test
    void a_bay_that_jammed_is_left_out_until_an_order_opens_it() {
        Jammed jammed = jam("take");
        long ready = ready();
        given().get("/kiosk/v1/status").then().body("bays.findAll { it.jammed }.number", hasItem(jammed.bay()));
        PersonAtKiosk.jam(jammed.bay(), false);
        replica.apply(SeededKiosk.records(List.of(SeededKiosk.technician(2, "bays:open"))), connection -> {});

        ValidatableResponse opened = PersonAtKiosk.post(
                        "open", Map.of("session", person.letIn(), "bay", SeededKiosk.bay(jammed.bay())))
                .statusCode(201);
        eventually(() ->
                assertThat(PersonAtKiosk.state(opened.extract().path("intent"))).isEqualTo("OPENED"));
        PersonAtKiosk.push(jammed.bay(), "CLOSED");
        eventually(() -> assertThat(ready()).isEqualTo(ready + 1));
        given().get("/kiosk/v1/status").then().body("bays.findAll { it.jammed }.number", not(hasItem(jammed.bay())));
    }

    @Test
    void a_door_that_opens_once_its_person_went_on_is_forced_and_nobodys_take() {
        Jammed jammed = jam("take");
        ValidatableResponse taken =
                PersonAtKiosk.post("take", Map.of("session", jammed.session())).statusCode(201);
        PersonAtKiosk.closeBehind(taken, null);
        PersonAtKiosk.push(jammed.bay(), "OPEN");
        UUID bay = SeededKiosk.bay(jammed.bay());
        eventually(() -> assertThat(facts.kept())
                .anyMatch(event -> bay.equals(event.bay())
                        && new KioskFact.DoorAlarm(Alarm.FORCED_OPEN, null).equals(event.fact())));
        PersonAtKiosk.push(jammed.bay(), "CLOSED");
        assertThat(PersonAtKiosk.state(jammed.intent())).isEqualTo("JAMMED");
        person.tap().body("holds", hasSize(1));
        person.giveBack();
    }

    private static ValidatableResponse view(Jammed jammed) {
        return given().get("/kiosk/v1/intents/" + jammed.intent()).then().statusCode(200);
    }

    private long ready() {
        return person.tap().extract().jsonPath().getLong("mayTake[0].ready");
    }

    private static boolean isEnergised(int bay) {
        return given().get("/simulator/v1/bays").path("find { it.number == %d }.lineEnergised".formatted(bay));
    }

    private static void jamAll(boolean on) {
        for (int bay = 1; bay <= SeededKiosk.BAYS; bay++) {
            PersonAtKiosk.jam(bay, on);
        }
    }
}
