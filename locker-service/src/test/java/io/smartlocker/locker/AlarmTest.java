package io.smartlocker.locker;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.kiosk.KioskFact.Alarm;
import io.smartlocker.contracts.kiosk.KioskFact.Storage;
import io.smartlocker.contracts.state.AlarmState;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Alarms from their cause to their end, with a played kiosk. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class AlarmTest {
    private final KafkaProbe kafka = new KafkaProbe();
    private final Customer customer = new Customer(kafka);
    private UUID location;
    private UUID locker;
    private PlayedKiosk kiosk;
    private UUID bay;
    private long number;

    @BeforeEach
    void furnish() {
        location = customer.location("Site");
        locker = customer.locker("L-1", customer.lockerType("2x4"), location);
        kiosk = PlayedKiosk.active(customer, "Kiosk", location, locker);
        bay = customer.bay(locker, 1);
        Eventually.eventually(() -> assertThat(kiosk.directory()).containsKey("bay:" + bay));
    }

    private void tell(Duration ago, boolean clockSynchronized, KioskFact fact) {
        number++;
        kiosk.tell(new KioskEvent(UuidV7.next(), number, Instant.now().minus(ago), clockSynchronized, bay, fact));
    }

    private void tell(KioskFact fact) {
        tell(Duration.ZERO, true, fact);
    }

    private ValidatableResponse alarms(String query) {
        return customer.as("alarms:read").get("/api/v1/alarms" + query).then().statusCode(200);
    }

    private String standing(String kind) {
        String[] id = new String[1];
        Eventually.eventually(() -> id[0] = alarms("?state=STANDING&kind=" + kind)
                .body("total", equalTo(1))
                .extract()
                .path("items[0].id"));
        return id[0];
    }

    private void eventuallyEnded(String id, String ending) {
        Eventually.eventually(() -> customer.as("alarms:read")
                .get("/api/v1/alarms/" + id)
                .then()
                .body("endedAt", notNullValue())
                .body("ending", equalTo(ending)));
    }

    private List<String> log(String alarm) {
        return kafka.read(Topics.ACTIVITY, alarm).stream()
                .map(told -> Contracts.read(told.value(), Activity.class).type())
                .toList();
    }

    private ValidatableResponse act(String alarm, String what) {
        return customer.as("alarms:write")
                .post("/api/v1/alarms/" + alarm + "/" + what)
                .then();
    }

    @Test
    void a_door_left_open_is_raised_once_and_ends_when_it_closes() {
        tell(new KioskFact.DoorAlarm(Alarm.LEFT_OPEN, null));
        tell(new KioskFact.DoorAlarm(Alarm.LEFT_OPEN, null));
        String id = standing("LEFT_OPEN");
        alarms("?location=" + location + "&kiosk=" + kiosk.id + "&locker=" + locker + "&bay=" + bay)
                .body("total", equalTo(1))
                .body("items[0].locker", equalTo(locker.toString()))
                .body("items[0].announcedAt", notNullValue());
        Eventually.eventually(() -> assertThat(kafka.last(Topics.ALARMS, UUID.fromString(id), AlarmState.class))
                .get()
                .satisfies(told -> assertThat(told.bay()).isEqualTo(bay)));
        act(id, "acknowledge").statusCode(200).body("acknowledgedBy", equalTo(customer.admin.toString()));
        act(id, "acknowledge").statusCode(200);
        act(id, "close").statusCode(409).body("type", equalTo("alarm-ends-by-itself"));
        tell(new KioskFact.DoorClosed(null));
        eventuallyEnded(id, "CAUSE_GONE");
        Eventually.eventually(() -> {
            assertThat(kafka.read(Topics.ALARMS, id).getLast().value()).isNull();
            assertThat(log(id)).containsExactly("alarm.raised", "alarm.acknowledged", "alarm.ended");
        });
        act(id, "acknowledge").statusCode(409).body("type", equalTo("alarm-ended"));
        act(id, "close").statusCode(409).body("type", equalTo("alarm-ended"));
        alarms("?state=ENDED&acknowledged=true&sort=-raisedAt").body("total", equalTo(1));
    }

    @Test
    void a_jam_ends_when_the_door_opens_as_it_should_and_a_forced_door_when_it_closes() {
        tell(new KioskFact.DoorAlarm(Alarm.JAMMED, UuidV7.next()));
        tell(new KioskFact.DoorOpened(null));
        tell(new KioskFact.DoorAlarm(Alarm.FORCED_OPEN, null));
        String jammed = standing("JAMMED");
        String forced = standing("FORCED_OPEN");
        tell(new KioskFact.DoorClosed(null));
        eventuallyEnded(forced, "CAUSE_GONE");
        standing("JAMMED");
        tell(new KioskFact.DoorOpened(UuidV7.next()));
        eventuallyEnded(jammed, "CAUSE_GONE");
    }

    @Test
    void what_has_ended_while_the_kiosk_was_cut_off_is_recorded_and_not_raised() {
        tell(Duration.ofHours(9), true, new KioskFact.DoorAlarm(Alarm.LEFT_OPEN, null));
        tell(Duration.ofHours(8), true, new KioskFact.DoorClosed(null));
        tell(Duration.ofHours(7), false, new KioskFact.DoorAlarm(Alarm.FORCED_OPEN, null));
        kiosk.tell(PlayedKiosk.health());
        String forced = standing("FORCED_OPEN");
        String leftOpen = alarms("?state=ENDED")
                .body("total", equalTo(1))
                .body("items[0].kind", equalTo("LEFT_OPEN"))
                .body("items[0].announcedAt", nullValue())
                .extract()
                .path("items[0].id");
        Eventually.eventually(() -> assertThat(log(forced)).containsExactly("alarm.raised"));
        assertThat(log(leftOpen)).containsExactly("alarm.recorded");
        assertThat(kafka.read(Topics.ALARMS, leftOpen)).isEmpty();
    }

    @Test
    void a_late_alarm_is_not_announced_while_more_is_to_be_told() {
        tell(Duration.ofHours(9), true, new KioskFact.DoorAlarm(Alarm.LEFT_OPEN, null));
        kiosk.tell(health(5L, Storage.GOOD, null));
        String id = standing("LEFT_OPEN");
        Eventually.eventually(() -> customer.as("kiosks:read")
                .get("/api/v1/kiosks/" + kiosk.id + "/health")
                .then()
                .body("own.factsWaiting", equalTo(5)));
        assertThat(log(id)).isEmpty();
        tell(new KioskFact.TapAccepted(UuidV7.next()));
        Eventually.eventually(() -> assertThat(log(id)).containsExactly("alarm.raised"));
    }

    @Test
    void power_and_storage_follow_what_the_kiosk_tells_of_itself() {
        kiosk.tell(health(0L, Storage.LOW, false));
        String power = standing("POWER");
        String storage = standing("STORAGE");
        kiosk.tell(health(0L, Storage.UNWRITABLE, true));
        eventuallyEnded(power, "CAUSE_GONE");
        kiosk.tell(health(0L, Storage.GOOD, true));
        eventuallyEnded(storage, "CAUSE_GONE");
    }

    private static KioskFact.Health health(Long waiting, Storage storage, Boolean mains) {
        KioskFact.Health well = PlayedKiosk.health();
        return health(waiting, storage, mains, well.leaseUntil());
    }

    private static KioskFact.Health health(Long waiting, Storage storage, Boolean mains, Instant leaseUntil) {
        return new KioskFact.Health(
                "1.0", Instant.now(), leaseUntil, waiting, 1, storage, 1_000, mains, null, List.of(), null);
    }

    @Test
    void a_kiosk_that_falls_silent_is_alarming_until_it_is_heard() {
        kiosk.tell(PlayedKiosk.health());
        Eventually.eventually(() -> link().body("link.state", equalTo("CONNECTED")));
        Database.silence(kiosk.id);
        link().body("link.state", equalTo("CUT_OFF")).body("link.cutOffSince", notNullValue());
        String id = standing("CUT_OFF");
        act(id, "close").statusCode(409);
        kiosk.tell(PlayedKiosk.health());
        eventuallyEnded(id, "CAUSE_GONE");
        link().body("link.state", equalTo("CONNECTED"));
    }

    @Test
    void how_long_a_kiosk_may_be_silent_is_set_for_an_organisation_or_a_location() {
        kiosk.tell(PlayedKiosk.health());
        Eventually.eventually(() -> link().body("link.state", equalTo("CONNECTED")));
        warnAfter("/settings/organization", 120);
        Database.silence(kiosk.id);
        Customer other = new Customer(kafka);
        UUID site = other.location("Site");
        PlayedKiosk silent =
                PlayedKiosk.active(other, "Kiosk", site, other.locker("L-1", other.lockerType("2x4"), site));
        silent.tell(PlayedKiosk.health());
        Eventually.eventually(() -> other.as("kiosks:read")
                .get("/api/v1/kiosks/" + silent.id)
                .then()
                .body("link.state", equalTo("CONNECTED")));
        Database.silence(silent.id);
        Eventually.eventually(() -> other.as("alarms:read")
                .get("/api/v1/alarms?kind=CUT_OFF")
                .then()
                .body("total", equalTo(1)));
        alarms("?kind=CUT_OFF").body("total", equalTo(0));
        warnAfter("/locations/" + location + "/settings", 30);
        standing("CUT_OFF");
    }

    private void warnAfter(String place, int minutes) {
        customer.as("settings:write")
                .body(Map.of("cutOffAlarmMinutes", minutes))
                .put("/api/v1" + place)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse link() {
        return customer.as("kiosks:read").get("/api/v1/kiosks/" + kiosk.id).then();
    }

    @Test
    void a_lease_that_ends_soon_is_alarming_until_the_kiosk_holds_another() {
        kiosk.tell(health(0L, Storage.GOOD, null, Instant.now().plusSeconds(3_600)));
        String id = standing("LEASE_ENDING");
        kiosk.tell(PlayedKiosk.health());
        eventuallyEnded(id, "CAUSE_GONE");
    }

    @Test
    void a_revoked_kiosk_leaves_no_alarm_and_neither_does_a_locker_that_is_taken_off() {
        UUID another = customer.locker("L-2", customer.lockerType("1x1"), location);
        tell(new KioskFact.DoorAlarm(Alarm.JAMMED, null));
        String jammed = standing("JAMMED");
        customer.as("kiosks:write")
                .body(Map.of("lockers", List.of(another)))
                .patch("/api/v1/kiosks/" + kiosk.id)
                .then()
                .statusCode(200);
        eventuallyEnded(jammed, "UNWIRED");
        customer.patch("/lockers/" + locker, "lockers:write", Map.of("kiosk", kiosk.id))
                .statusCode(200);
        Eventually.eventually(() -> assertThat(kiosk.directory()).containsKey("bay:" + bay));
        tell(new KioskFact.DoorAlarm(Alarm.JAMMED, null));
        String jammedAgain = standing("JAMMED");
        Map<String, Object> off = new HashMap<>();
        off.put("kiosk", null);
        customer.patch("/lockers/" + locker, "lockers:write", off).statusCode(200);
        eventuallyEnded(jammedAgain, "UNWIRED");
        kiosk.tell(health(0L, Storage.LOW, null));
        String storage = standing("STORAGE");
        customer.as("kiosks:write")
                .post("/api/v1/kiosks/" + kiosk.id + "/revoke")
                .then()
                .statusCode(200);
        eventuallyEnded(storage, "UNWIRED");
    }

    @Test
    void alarms_are_guarded_and_mistakes_are_named() {
        String none = UuidV7.next().toString();
        customer.as("alarms:read").get("/api/v1/alarms/" + none).then().statusCode(404);
        act(none, "acknowledge").statusCode(404);
        act(none, "close").statusCode(404);
        customer.as("alarms:read")
                .post("/api/v1/alarms/" + none + "/close")
                .then()
                .statusCode(403);
        for (String bad :
                List.of("kind=NOISE", "state=GONE", "kiosk=x", "locker=x", "acknowledged=maybe", "sort=name")) {
            customer.as("alarms:read").get("/api/v1/alarms?" + bad).then().statusCode(400);
        }
        given().get("/api/v1/alarms").then().statusCode(401);
    }
}
