package io.smartlocker.locker;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.kiosk.KioskFact.Alarm;
import io.smartlocker.contracts.kiosk.KioskFact.Storage;
import io.smartlocker.testing.Eventually;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Alarms from their cause to their end, with a played kiosk. */
@QuarkusTest
class AlarmTest extends AlarmScene {
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
