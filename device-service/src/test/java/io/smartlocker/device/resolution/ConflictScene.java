package io.smartlocker.device.resolution;

import static io.smartlocker.testing.Eventually.eventually;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.response.ValidatableResponse;
import io.smartlocker.device.ServiceTest;
import io.smartlocker.device.Told;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A device in the first of three bays, two people, and what they do that does not fit. */
abstract class ConflictScene extends ServiceTest {
    UUID first;
    UUID second;
    UUID third;
    UUID device;
    UUID ann;
    UUID bob;
    Instant begin;

    @BeforeEach
    void aDeviceInTheFirstBay() {
        List<UUID> bays = site.locker(UUID.randomUUID(), 1, 1, 3);
        first = bays.get(0);
        second = bays.get(1);
        third = bays.get(2);
        device = site.device(site.type("Scanner"), "SCN-001");
        ann = site.user();
        bob = site.user();
        site.assign(first, device);
        begin = Instant.now();
    }

    void takes(UUID who, UUID bay, long millis) {
        site.tell(bay, begin.plusMillis(millis), Told.taken(who, device));
    }

    void returns(UUID who, UUID bay, long millis) {
        site.tell(bay, begin.plusMillis(millis), Told.returned(who, device));
    }

    /** The device was taken twice. */
    String takenTwice() {
        takes(ann, first, 1);
        takes(bob, first, 9);
        return conflict("TAKEN_WHILE_HELD");
    }

    /** A device that is in the second bay finds another one come in. */
    String cameUpon(UUID other) {
        site.assign(second, other);
        begin = Instant.now();
        takes(ann, first, 1);
        returns(ann, second, 9);
        return conflict("BAY_HELD_OTHER_DEVICE");
    }

    /** Ann had taken the device the day before a person put it into the second bay, and it is told only now. */
    String placedTooLate() {
        site.asAdmin().delete("/api/v1/bays/{bay}/device", first).then().statusCode(204);
        site.assign(second, device);
        site.tell(first, begin.minus(1, ChronoUnit.DAYS), Told.taken(ann, device));
        return conflict("PLACEMENT_OVERRULED");
    }

    /** Ann uses a bay that is Bob's. */
    String usedBobsBay() {
        eventually(() -> site.asAdmin()
                .body(Map.of("user", bob))
                .put("/api/v1/bays/{bay}/user", first)
                .then()
                .statusCode(200));
        takes(ann, first, 1);
        return conflict("BAY_OF_OTHER_USER");
    }

    String usedOutOfService() {
        site.asAdmin()
                .post("/api/v1/devices/{id}/take-out-of-service", device)
                .then()
                .statusCode(200)
                .body("state", equalTo("OUT_OF_SERVICE"));
        begin = begin.plus(1, ChronoUnit.MINUTES);
        takes(ann, first, 1);
        return conflict("DEVICE_NOT_IN_USE");
    }

    /** Ann had brought it back when a person recorded something of her custody: that is told only afterwards. */
    String recordedTooLate(String what, Map<String, ?> body) {
        takes(ann, first, 1);
        String[] custody = new String[1];
        eventually(() ->
                custody[0] = custodies().body("items", hasSize(1)).extract().path("items[0].id"));
        eventually(() -> site.asAdmin()
                .body(body)
                .post("/api/v1/custody/{id}/" + what, custody[0])
                .then()
                .statusCode(oneOf(200, 201)));
        returns(ann, second, 2);
        return conflict("CUSTODY_HAD_ENDED");
    }

    /** The one open conflict of a kind, as soon as there is one. */
    String conflict(String kind) {
        String[] id = new String[1];
        eventually(() -> id[0] = site.asAdmin()
                .queryParam("kind", kind)
                .get("/api/v1/conflicts")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .extract()
                .path("items[0].id"));
        return id[0];
    }

    ValidatableResponse resolve(String conflict, Map<String, ?> choice) {
        return site.asAdmin()
                .body(choice)
                .post("/api/v1/conflicts/{id}/resolve", conflict)
                .then();
    }

    ValidatableResponse resolved(String conflict, Map<String, ?> choice) {
        return resolve(conflict, choice)
                .statusCode(200)
                .body("state", equalTo("RESOLVED"))
                .body("choice", equalTo(choice.get("choice")));
    }

    /** It is refused, and somebody still has to look. */
    void refused(String conflict, Map<String, ?> choice, int status, String field) {
        resolve(conflict, choice).statusCode(status).body("errors.field", hasItem(field));
        site.asAdmin().get("/api/v1/conflicts/{id}", conflict).then().body("state", equalTo("OPEN"));
    }

    ValidatableResponse device(UUID id) {
        return site.asAdmin().get("/api/v1/devices/{id}", id).then().statusCode(200);
    }

    ValidatableResponse custodies() {
        return site.asAdmin()
                .queryParam("device", device)
                .queryParam("sort", "since")
                .get("/api/v1/custody")
                .then()
                .statusCode(200);
    }
}
