package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.KioskCommand;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.testing.Eventually;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The life of a command, with a played kiosk at its other end. */
@QuarkusTest
class CommandTest extends CommandScene {
    @Test
    void a_bay_is_opened_while_the_caller_waits() throws Exception {
        PlayedKiosk kiosk = heardKiosk();
        CompletableFuture<ValidatableResponse> answer = CompletableFuture.supplyAsync(() -> open("wait=10"));
        Eventually.eventually(() -> assertThat(orders(kiosk)).hasSize(1));
        KioskCommand order = orders(kiosk).getFirst();
        assertThat(order.action()).isEqualTo(KioskCommand.Action.OPEN);
        assertThat(order.requestedBy()).isEqualTo(customer.admin);
        assertThat(Duration.between(order.createdAt(), order.expiresAt())).isEqualTo(Duration.ofSeconds(30));
        kiosk.tell(bay, new KioskFact.CommandReceived(order.id()));
        kiosk.tell(
                bay, new KioskFact.CommandFinished(order.id(), KioskFact.CommandOutcome.SUCCEEDED, "The door opened."));
        answer.get()
                .statusCode(200)
                .body("id", equalTo(order.id().toString()))
                .body("state", equalTo("SUCCEEDED"))
                .body("result", equalTo("The door opened."))
                .body("receivedAt", notNullValue())
                .body("finishedAt", notNullValue());
        Eventually.eventually(() -> command(order.id().toString()).body("sentAt", notNullValue()));
        Eventually.eventually(() -> assertThat(types(order.id())).contains("command.requested", "command.succeeded"));
    }

    @Test
    void without_a_wait_the_caller_is_told_where_to_ask() {
        PlayedKiosk kiosk = kiosk();
        var answer = open("respond-async")
                .statusCode(202)
                .body("state", equalTo("QUEUED"))
                .body("finishedAt", nullValue())
                .extract();
        String id = answer.path("id");
        assertThat(answer.header("Location")).endsWith("/api/v1/commands/" + id);
        Eventually.eventually(() -> command(id).body("state", equalTo("SENT")).body("sentAt", notNullValue()));
        assertThat(orders(kiosk)).hasSize(1);
        open("wait=1").statusCode(202);
        customer.as("commands:read")
                .get("/api/v1/commands?bay=" + bay)
                .then()
                .body("total", equalTo(2))
                .body("items[0].id", equalTo(id));
    }

    @Test
    void outlets_are_switched_the_same_way() {
        PlayedKiosk kiosk = kiosk();
        customer.as("bays:charge")
                .post("/api/v1/bays/" + bay + "/charging")
                .then()
                .statusCode(202);
        customer.as("bays:charge")
                .delete("/api/v1/bays/" + bay + "/charging")
                .then()
                .statusCode(202);
        Eventually.eventually(() -> assertThat(orders(kiosk))
                .extracting(KioskCommand::action)
                .containsExactly(KioskCommand.Action.CHARGE_ON, KioskCommand.Action.CHARGE_OFF));
    }

    @Test
    void a_kiosk_is_asked_how_it_is_and_put_into_service_mode() {
        PlayedKiosk kiosk = kiosk();
        String path = "/api/v1/kiosks/" + kiosk.id;
        customer.as("kiosks:read")
                .post(path + "/status")
                .then()
                .statusCode(202)
                .body("bay", nullValue())
                .body("action", equalTo("STATUS"));
        customer.as("kiosks:service")
                .body(Map.of("minutes", 30, "reason", "A new lock"))
                .put(path + "/service")
                .then()
                .statusCode(202)
                .body("until", notNullValue());
        customer.as("kiosks:service").delete(path + "/service").then().statusCode(202);
        Eventually.eventually(() -> assertThat(kafka.read(Topics.kioskCommands(kiosk.id), kiosk.id.toString()).stream()
                        .map(told -> Contracts.read(told.value(), KioskCommand.class)))
                .extracting(KioskCommand::action)
                .containsExactly(
                        KioskCommand.Action.STATUS, KioskCommand.Action.SERVICE_ON, KioskCommand.Action.SERVICE_OFF));
        customer.as("kiosks:service")
                .body(Map.of("minutes", 0, "reason", "x"))
                .put(path + "/service")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("minutes"));
        customer.as("kiosks:read")
                .body(Map.of("minutes", 5, "reason", "x"))
                .put(path + "/service")
                .then()
                .statusCode(403);
        customer.as("kiosks:read")
                .post("/api/v1/kiosks/" + UuidV7.next() + "/status")
                .then()
                .statusCode(404);
    }

    @Test
    void commands_are_found_by_what_they_are_about_and_who_gave_them() {
        PlayedKiosk kiosk = kiosk();
        String first = open("respond-async").extract().path("id");
        String second = open("respond-async").extract().path("id");
        for (String filter : List.of(
                "bay=" + bay,
                "locker=" + locker,
                "kiosk=" + kiosk.id,
                "requestedBy=" + customer.admin,
                "action=OPEN")) {
            customer.as("commands:read")
                    .get("/api/v1/commands?sort=-createdAt&" + filter)
                    .then()
                    .body("items.id", contains(second, first));
        }
        customer.as("commands:read").get("/api/v1/commands?state=FAILED").then().body("total", equalTo(0));
        for (String bad : List.of("bay=x", "state=LOST", "action=SING", "sort=bay", "batch=1")) {
            customer.as("commands:read").get("/api/v1/commands?" + bad).then().statusCode(400);
        }
    }

    @Test
    void the_same_idempotency_key_opens_once() {
        PlayedKiosk kiosk = kiosk();
        String first = openOnce();
        assertThat(openOnce()).isEqualTo(first);
        Eventually.eventually(() -> command(first).body("state", equalTo("SENT")));
        assertThat(orders(kiosk)).hasSize(1);
    }

    private String openOnce() {
        return customer.as("bays:open")
                .header("Idempotency-Key", "once-" + bay)
                .body(Map.of("reason", "Once"))
                .post("/api/v1/bays/" + bay + "/open")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }
}
