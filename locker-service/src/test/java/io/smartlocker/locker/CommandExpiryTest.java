package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Commands whose kiosk does not answer. Their time is ended by hand. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class CommandExpiryTest {

    private final KafkaProbe kafka = new KafkaProbe();
    private final Customer customer = new Customer(kafka);
    private PlayedKiosk kiosk;
    private UUID bay;

    @BeforeEach
    void furnish() {
        UUID location = customer.location("Site");
        UUID locker = customer.locker("L-1", customer.lockerType("2x4"), location);
        bay = customer.bay(locker, 1);
        kiosk = PlayedKiosk.active(customer, "Kiosk", location, locker);
        Eventually.eventually(() -> assertThat(kiosk.directory()).containsKey("bay:" + bay));
    }

    private UUID open() {
        return UUID.fromString(customer.as("bays:open")
                .header("Prefer", "respond-async")
                .body(Map.of("reason", "Forgotten bag"))
                .post("/api/v1/bays/" + bay + "/open")
                .then()
                .statusCode(202)
                .extract()
                .path("id"));
    }

    private ValidatableResponse command(UUID id) {
        return customer.as("commands:read").get("/api/v1/commands/" + id).then().statusCode(200);
    }

    private void told(UUID command, String type) {
        Eventually.eventually(() -> assertThat(kafka.read(Topics.ACTIVITY, command.toString()))
                .extracting(told -> Contracts.read(told.value(), Activity.class).type())
                .contains(type));
    }

    @Test
    void a_command_that_no_kiosk_answers_expires() {
        UUID id = open();
        Database.expire(id);
        Eventually.eventually(() -> command(id)
                .body("state", equalTo("EXPIRED"))
                .body("result", equalTo("The kiosk did not answer in time."))
                .body("finishedAt", notNullValue()));
        told(id, "command.expired");
    }

    @Test
    void of_a_command_that_the_kiosk_had_and_told_no_more_of_the_end_is_unknown() {
        UUID id = open();
        kiosk.tell(bay, new KioskFact.CommandReceived(id));
        Eventually.eventually(() -> command(id).body("state", equalTo("RECEIVED")));
        Database.expire(id);
        Eventually.eventually(() -> command(id).body("state", equalTo("UNKNOWN")));
        told(id, "command.unknown");
    }

    @Test
    void a_kiosk_that_answers_late_is_believed() {
        UUID id = open();
        Database.expire(id);
        Eventually.eventually(() -> command(id).body("state", equalTo("EXPIRED")));
        kiosk.tell(bay, new KioskFact.CommandReceived(id));
        kiosk.tell(bay, new KioskFact.CommandFinished(id, KioskFact.CommandOutcome.SUCCEEDED, "The door opened."));
        Eventually.eventually(() -> command(id).body("state", equalTo("SUCCEEDED")));
    }
}
