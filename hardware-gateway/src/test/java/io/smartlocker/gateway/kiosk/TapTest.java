package io.smartlocker.gateway.kiosk;

import static io.restassured.RestAssured.given;
import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.gateway.PersonAtKiosk;
import io.smartlocker.gateway.SeededKiosk;
import io.smartlocker.gateway.StoredSite;
import io.smartlocker.gateway.actuation.ActuationException;
import io.smartlocker.gateway.cabinet.Bays;
import io.smartlocker.gateway.charging.Charging;
import io.smartlocker.gateway.directory.DirectoryRecord;
import io.smartlocker.gateway.directory.Replica;
import io.smartlocker.gateway.journal.Facts;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A person taps, takes and returns, over HTTP against the simulated cabinet. */
@QuarkusTest
@QuarkusTestResource(value = StoredSite.class, restrictToAnnotatedClass = true)
class TapTest {
    /** Of what the kiosk was told last; it was stored with 1. */
    private static final AtomicLong REVISION = new AtomicLong(1);

    @Inject
    Facts facts;

    @Inject
    Replica replica;

    @Inject
    Bays bays;

    @Inject
    Charging charging;

    @Test
    void a_take_fires_once_and_the_journal_tells_it_in_order() {
        PersonAtKiosk person = new PersonAtKiosk(SeededKiosk.BADGE_001);
        ValidatableResponse taken =
                PersonAtKiosk.post("take", Map.of("session", person.letIn())).statusCode(201);
        String intent = taken.extract().path("intent");
        int bay = taken.extract().path("bay");
        int before = PersonAtKiosk.pulses(bay);
        PersonAtKiosk.closeBehind(taken, null);

        assertThat(PersonAtKiosk.pulses(bay)).isBetween(1, before + 1);
        assertThat(tellingOf(intent))
                .containsExactly(
                        KioskFact.BayFired.class,
                        KioskFact.DoorOpened.class,
                        KioskFact.DeviceTaken.class,
                        KioskFact.DoorClosed.class);
        assertThat(facts.kept().stream().map(KioskEvent::sequence).toList())
                .isEqualTo(
                        LongStream.rangeClosed(1, facts.kept().size()).boxed().toList());
        given().get("/kiosk/v1/intents/" + intent).then().body("tapToEnergisedMicros", notNullValue());
        person.giveBack();
    }

    @Test
    void a_returned_device_charges_and_is_held_no_more() {
        PersonAtKiosk person = new PersonAtKiosk(SeededKiosk.BADGE_002);
        person.take();
        person.tap().body("holds", hasSize(1));
        int bay = person.giveBack();
        eventually(() -> given().get("/kiosk/v1/status")
                .then()
                .body("bays.find { it.number == %d }.charge.state".formatted(bay), equalTo("CHARGING")));
        given().header("Kiosk-Session", person.letIn())
                .get("/kiosk/v1/me")
                .then()
                .statusCode(200)
                .body("holds", hasSize(0));
    }

    @Test
    void a_device_left_in_the_bay_was_not_taken() {
        PersonAtKiosk person = new PersonAtKiosk(SeededKiosk.BADGE_002);
        ValidatableResponse taken =
                PersonAtKiosk.post("take", Map.of("session", person.letIn())).statusCode(201);
        PersonAtKiosk.closeBehind(taken, taken.extract().path("device.assetTag"));
        String intent = taken.extract().path("intent");
        assertThat(tellingOf(intent)).contains(KioskFact.IntentEnded.class).doesNotContain(KioskFact.DeviceTaken.class);
    }

    @Test
    void a_door_that_does_not_open_is_a_jam_and_the_device_stays() {
        jam(true);
        PersonAtKiosk person = new PersonAtKiosk(SeededKiosk.BADGE_001);
        ValidatableResponse taken =
                PersonAtKiosk.post("take", Map.of("session", person.letIn())).statusCode(201);
        String intent = taken.extract().path("intent");
        eventually(() -> assertThat(PersonAtKiosk.state(intent)).isEqualTo("JAMMED"));
        assertThat(tellingOf(intent))
                .containsExactly(
                        KioskFact.BayFired.class,
                        KioskFact.BayFired.class,
                        KioskFact.DoorAlarm.class,
                        KioskFact.IntentEnded.class);
        jam(false);
        person.tap().statusCode(200).body("holds", hasSize(0));
    }

    @Test
    void a_door_opened_without_an_intent_is_an_alarm() {
        PersonAtKiosk.moveDoor(8, "OPEN", null);
        eventually(() -> assertThat(facts.kept())
                .anyMatch(event -> SeededKiosk.bay(8).equals(event.bay())
                        && event.fact() instanceof KioskFact.DoorAlarm alarm
                        && alarm.alarm() == KioskFact.Alarm.FORCED_OPEN));
        PersonAtKiosk.moveDoor(8, "CLOSED", null);
    }

    @Test
    void an_unknown_badge_is_told_by_its_verifier_and_never_by_its_uid() {
        String uid = "DEADBEEF07";
        new PersonAtKiosk(uid).tap().statusCode(401);

        assertThat(facts.kept())
                .extracting(KioskEvent::fact)
                .contains(new KioskFact.TapRefused(null, "NOT_RECOGNISED", SeededKiosk.verifier(uid)));
        assertThat(facts.kept().toString()).doesNotContain(uid);
    }

    @Test
    void a_refused_pin_and_a_refused_stranger_tell_of_no_badge() {
        PersonAtKiosk.post("login", Map.of("employeeId", "999", "pin", "000000"))
                .statusCode(401);
        new PersonAtKiosk(SeededKiosk.BADGE_003).tap().statusCode(403);

        assertThat(facts.kept())
                .extracting(KioskEvent::fact)
                .contains(
                        new KioskFact.TapRefused(null, "NOT_RECOGNISED", null),
                        new KioskFact.TapRefused(SeededKiosk.person(3), "NOT_GRANTED", null));
    }

    @Test
    void the_status_tells_how_the_cabinet_hangs_on_the_wall() {
        given().get("/kiosk/v1/status")
                .then()
                .statusCode(200)
                .body("lockers[0].rows", equalTo(2))
                .body("lockers[0].columns", equalTo(4))
                .body("bays", hasSize(SeededKiosk.BAYS))
                .body("bays.device", hasItem("SCN-001"));
    }

    @Test
    void a_solenoid_is_energised_as_long_as_is_set_for_its_bay() {
        set(new DirectoryEntry.Bay.Settings(700, null, null));
        PersonAtKiosk person = new PersonAtKiosk(SeededKiosk.BADGE_001);
        ValidatableResponse taken =
                PersonAtKiosk.post("take", Map.of("session", person.letIn())).statusCode(201);
        PersonAtKiosk.closeBehind(taken, null);
        int bay = taken.extract().path("bay");
        int millis = given().get("/simulator/v1/bays").path("find { it.number == %d }.lastPulseMillis".formatted(bay));
        assertThat(millis).isGreaterThanOrEqualTo(700);
        set(DirectoryEntry.Bay.Settings.NONE);
        person.giveBack();
    }

    @Test
    void a_door_is_left_open_after_the_time_that_is_set_for_its_bay() {
        set(new DirectoryEntry.Bay.Settings(null, 1, null));
        PersonAtKiosk person = new PersonAtKiosk(SeededKiosk.BADGE_001);
        ValidatableResponse taken =
                PersonAtKiosk.post("take", Map.of("session", person.letIn())).statusCode(201);
        String intent = taken.extract().path("intent");
        // Without the setting it would be a minute.
        eventually(Duration.ofSeconds(30), () -> assertThat(facts.kept())
                .anyMatch(event -> event.fact() instanceof KioskFact.DoorAlarm alarm
                        && alarm.alarm() == KioskFact.Alarm.LEFT_OPEN
                        && intent.equals(String.valueOf(alarm.intent()))));
        PersonAtKiosk.closeBehind(taken, null);
        set(DirectoryEntry.Bay.Settings.NONE);
        person.giveBack();
    }

    @Test
    void an_outlet_that_is_set_to_stay_off_is_switched_off_and_stays_so() {
        eventually(() -> assertThat(charging(1)).isTrue());
        set(new DirectoryEntry.Bay.Settings(null, null, false));
        eventually(() -> assertThat(charging(1)).isFalse());
        given().get("/kiosk/v1/status").then().body("bays[0].charge.state", equalTo("OFF"));
        assertThatThrownBy(() -> charging.order(bays.find(SeededKiosk.bay(1)).orElseThrow(), true))
                .isInstanceOf(ActuationException.class);
        set(DirectoryEntry.Bay.Settings.NONE);
        eventually(() -> assertThat(charging(1)).isTrue());
    }

    @Test
    void a_device_that_is_kept_for_another_is_not_handed_out() {
        List<DirectoryEntry> reservations = IntStream.rangeClosed(1, SeededKiosk.DEVICES)
                .<DirectoryEntry>mapToObj(number -> SeededKiosk.reservation(number, SeededKiosk.person(2)))
                .toList();
        replica.apply(SeededKiosk.records(reservations), connection -> {});
        PersonAtKiosk person = new PersonAtKiosk(SeededKiosk.BADGE_001);
        person.tap().statusCode(200).body("mayTake.ready", everyItem(equalTo(0)));

        PersonAtKiosk.post("take", Map.of("session", person.letIn()))
                .statusCode(409)
                .body("reason", equalTo("RESERVED"));

        assertThat(facts.kept())
                .extracting(KioskEvent::fact)
                .contains(new KioskFact.TapRefused(SeededKiosk.person(1), "RESERVED", null));
        PersonAtKiosk keptFor = new PersonAtKiosk(SeededKiosk.BADGE_002);
        keptFor.take();
        replica.apply(
                reservations.stream()
                        .map(entry -> new DirectoryRecord(entry.key(), null))
                        .toList(),
                connection -> {});
        keptFor.giveBack();
    }

    private static boolean charging(int bay) {
        return given().get("/simulator/v1/bays").path("find { it.number == %d }.charging".formatted(bay));
    }

    /** Tells the kiosk what holds for all its bays from now on. */
    private void set(DirectoryEntry.Bay.Settings settings) {
        long revision = REVISION.incrementAndGet();
        replica.apply(
                SeededKiosk.records(IntStream.rangeClosed(1, SeededKiosk.BAYS)
                        .<DirectoryEntry>mapToObj(number -> SeededKiosk.bay(
                                number,
                                number <= SeededKiosk.DEVICES ? SeededKiosk.device(number) : null,
                                revision,
                                settings))
                        .toList()),
                connection -> {});
    }

    private static void jam(boolean on) {
        for (int bay = 1; bay <= SeededKiosk.BAYS; bay++) {
            given().contentType("application/json")
                    .body(Map.of("jam", on))
                    .put("/simulator/v1/bays/" + bay)
                    .then()
                    .statusCode(200)
                    .body("jam", equalTo(on));
        }
    }

    private List<Class<?>> tellingOf(String intent) {
        return facts.kept().stream()
                .map(KioskEvent::fact)
                .filter(fact -> fact.toString().contains(intent))
                .<Class<?>>map(Object::getClass)
                .toList();
    }
}
