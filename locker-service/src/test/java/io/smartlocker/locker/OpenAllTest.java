package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.testing.Eventually;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** All bays of a locker are opened at once. */
@QuarkusTest
class OpenAllTest extends CommandScene {
    @Test
    void every_bay_of_a_locker_is_opened_and_the_rest_is_taken_back() {
        UUID second = customer.bay(locker, 2);
        UUID third = customer.bay(locker, 3);
        PlayedKiosk kiosk = heardKiosk();
        Eventually.eventually(() -> assertThat(kiosk.directory()).containsKeys("bay:" + second, "bay:" + third));
        var answer = openAll(locker).statusCode(202).body("total", equalTo(3)).extract();
        String batch = answer.path("id");
        assertThat(answer.header("Location")).endsWith("/api/v1/commands/batches/" + batch);
        List<String> ids = answer.path("commands.id");
        assertThat(answer.<List<String>>path("commands.bay"))
                .containsExactly(bay.toString(), second.toString(), third.toString());
        Eventually.eventually(
                () -> assertThat(kafka.read(Topics.kioskCommands(kiosk.id))).hasSize(3));
        kiosk.tell(bay, finished(UUID.fromString(ids.get(0)), KioskFact.CommandOutcome.SUCCEEDED));
        kiosk.tell(second, finished(UUID.fromString(ids.get(1)), KioskFact.CommandOutcome.FAILED));
        kiosk.tell(third, new KioskFact.CommandReceived(UUID.fromString(ids.get(2))));
        Eventually.eventually(() -> batch(batch)
                .body("done", equalTo(1))
                .body("failed", equalTo(1))
                .body("finished", equalTo(false))
                .body("commands[2].state", equalTo("RECEIVED")));
        customer.as("lockers:open-all")
                .delete("/api/v1/commands/batches/" + batch)
                .then()
                .statusCode(200)
                .body("cancelledBy", equalTo(customer.admin.toString()));
        Eventually.eventually(
                () -> assertThat(kafka.read(Topics.kioskCommands(kiosk.id))).hasSize(4));
        kiosk.tell(third, finished(UUID.fromString(ids.get(2)), KioskFact.CommandOutcome.CANCELLED));
        Eventually.eventually(() -> batch(batch).body("cancelled", equalTo(1)).body("finished", equalTo(true)));
        UUID empty = customer.locker("L-9", customer.lockerType("1x1"), location);
        openAll(empty).statusCode(409).body("type", equalTo("no-kiosk"));
        openAll(UuidV7.next()).statusCode(404);
        customer.as("bays:open")
                .body(Map.of("reason", "x"))
                .post("/api/v1/lockers/" + locker + "/open-all")
                .then()
                .statusCode(403);
        customer.as("lockers:open-all")
                .body(Map.of("reason", ""))
                .post("/api/v1/lockers/" + locker + "/open-all")
                .then()
                .statusCode(400);
    }

    @Test
    void a_locker_without_bays_has_nothing_to_open() {
        UUID bare = customer.locker("L-2", customer.lockerType("1x1"), location);
        PlayedKiosk.active(customer, "Bare", location, bare);
        openAll(bare).statusCode(422).body("type", equalTo("no-bays"));
    }

    private ValidatableResponse openAll(UUID which) {
        return customer.as("lockers:open-all")
                .body(Map.of("reason", "Fire drill"))
                .post("/api/v1/lockers/" + which + "/open-all")
                .then();
    }

    private ValidatableResponse batch(String id) {
        return customer.as("commands:read")
                .get("/api/v1/commands/batches/" + id)
                .then()
                .statusCode(200);
    }
}
