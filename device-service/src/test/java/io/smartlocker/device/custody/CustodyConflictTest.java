package io.smartlocker.device.custody;

import static io.smartlocker.testing.Eventually.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A fact that does not fit is kept, and somebody has to look. */
@QuarkusTest
class CustodyConflictTest extends CustodyScene {
    @Test
    void two_holders_are_a_conflict_and_the_newest_fact_stands() {
        UUID second = UUID.randomUUID();
        site.tell(bay, MORNING, taken(person, device));
        site.tell(bay, MORNING.plusSeconds(60), taken(second, device));

        eventually(() -> device().body("holder", equalTo(second.toString())));
        custodies().body("items.state", contains("HANDED_OVER", "ACTIVE"));
        conflicts()
                .body("items.kind", contains("TAKEN_WHILE_HELD"))
                .body("items[0].person", equalTo(second.toString()));
    }

    @Test
    void an_offline_take_of_a_bay_reassigned_meanwhile_is_kept_and_opens_a_conflict() {
        site.asAdmin().delete("/api/v1/bays/" + bay + "/device").then().statusCode(204);
        site.assign(otherBay, device);
        UUID newcomer = site.device(site.type("Radio"), "RAD-001");
        site.assign(bay, newcomer);
        Instant before = Instant.now().minus(1, ChronoUnit.DAYS);
        site.tell(bay, before, taken(person, device));

        eventually(() -> device().body("state", equalTo("HELD")).body("holder", equalTo(person.toString())));
        site.asAdmin().get("/api/v1/bays/" + bay).then().body("device", equalTo(newcomer.toString()));
        site.asAdmin().get("/api/v1/bays/" + otherBay).then().body("device", nullValue());
        conflicts().body("items.kind", contains("PLACEMENT_OVERRULED"));
    }

    @Test
    void a_return_into_a_bay_that_holds_another_device_is_kept_and_opens_a_conflict() {
        UUID other = site.device(site.type("Radio"), "RAD-001");
        site.assign(otherBay, other);
        site.tell(bay, MORNING, taken(person, device));
        site.tell(otherBay, MORNING.plusSeconds(60), returned(person, device));

        eventually(() -> device().body("bay", equalTo(otherBay.toString())));
        site.asAdmin()
                .get("/api/v1/devices/" + other)
                .then()
                .body("bay", nullValue())
                .body("state", equalTo("STORED"));
        conflicts().body("items.kind", contains("BAY_HELD_OTHER_DEVICE"));
    }

    @Test
    void an_unknown_device_or_bay_opens_a_conflict() {
        site.tell(bay, MORNING, taken(person, UUID.randomUUID()));
        eventually(() -> conflicts().body("items.kind", contains("UNKNOWN_DEVICE")));
        site.tell(UUID.randomUUID(), MORNING, taken(person, device));
        eventually(() -> device().body("state", equalTo("HELD")));
        site.asAdmin()
                .queryParam("device", device)
                .get("/api/v1/conflicts")
                .then()
                .body("items.kind", org.hamcrest.Matchers.containsInAnyOrder("UNKNOWN_BAY", "DEVICE_IN_OTHER_BAY"));
    }
}
