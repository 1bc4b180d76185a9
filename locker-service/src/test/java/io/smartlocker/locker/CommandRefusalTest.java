package io.smartlocker.locker;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.testing.Eventually;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may not give commands, and what none can be. */
@QuarkusTest
class CommandRefusalTest extends CommandScene {
    @Test
    void commands_are_guarded_and_mistakes_are_named() {
        Eventually.eventually(() -> open("respond-async").statusCode(409).body("type", equalTo("no-kiosk")));
        customer.as("bays:open")
                .body(Map.of("reason", "x"))
                .post("/api/v1/bays/" + UUID.randomUUID() + "/open")
                .then()
                .statusCode(404);
        customer.as("bays:open")
                .body(Map.of("reason", " "))
                .post("/api/v1/bays/" + bay + "/open")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("reason"));
        customer.as("bays:read")
                .body(Map.of("reason", "x"))
                .post("/api/v1/bays/" + bay + "/open")
                .then()
                .statusCode(403);
        customer.as("bays:open")
                .post("/api/v1/bays/" + bay + "/charging")
                .then()
                .statusCode(403);
        given().post("/api/v1/bays/" + bay + "/open").then().statusCode(401);
        given().get("/api/v1/commands").then().statusCode(401);
        command(UuidV7.next().toString()).statusCode(404);
        cancel(UuidV7.next().toString()).statusCode(404);
        customer.as("commands:read")
                .delete("/api/v1/commands/" + UuidV7.next())
                .then()
                .statusCode(403);
        Customer other = new Customer(kafka);
        other.as("bays:open")
                .body(Map.of("reason", "x"))
                .post("/api/v1/bays/" + bay + "/open")
                .then()
                .statusCode(404);
    }
}
