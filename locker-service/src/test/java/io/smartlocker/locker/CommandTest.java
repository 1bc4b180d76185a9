package io.smartlocker.locker;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.kiosk.KioskCommand;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of a command, with a played kiosk at its other end. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class CommandTest {

    private final KafkaProbe kafka = new KafkaProbe();
    private final Customer customer = new Customer(kafka);
    private UUID locker;
    private UUID location;
    private UUID bay;

    @BeforeEach
    void furnish() {
        location = customer.location("Site");
        locker = customer.locker("L-1", customer.lockerType("2x4"), location);
        bay = customer.bay(locker, 1);
    }

    private PlayedKiosk kiosk() {
        PlayedKiosk kiosk = PlayedKiosk.active(customer, "Kiosk", location, locker);
        Eventually.eventually(() -> assertThat(kiosk.directory()).containsKey("bay:" + bay));
        return kiosk;
    }

    /** A kiosk whose events are heard. */
    private PlayedKiosk heardKiosk() {
        PlayedKiosk kiosk = kiosk();
        kiosk.tell(null, new KioskFact.Started("1.0", Instant.now()));
        Eventually.eventually(() -> assertThat(types(kiosk.id)).contains("kiosk.started"));
        return kiosk;
    }

    private List<String> types(UUID subject) {
        return kafka.read(Topics.ACTIVITY, subject.toString()).stream()
                .map(told -> Contracts.read(told.value(), Activity.class).type())
                .toList();
    }

    private ValidatableResponse open(String prefer) {
        return customer.as("bays:open")
                .header("Prefer", prefer)
                .body(Map.of("reason", "Forgotten bag"))
                .post("/api/v1/bays/" + bay + "/open")
                .then();
    }

    private ValidatableResponse command(String id) {
        return customer.as("commands:read").get("/api/v1/commands/" + id).then();
    }

    private List<KioskCommand> orders(PlayedKiosk kiosk) {
        return kafka.read(Topics.kioskCommands(kiosk.id), bay.toString()).stream()
                .map(told -> Contracts.read(told.value(), KioskCommand.class))
                .toList();
    }

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

    @Test
    void a_kiosk_cannot_end_another_kiosks_command() {
        PlayedKiosk kiosk = heardKiosk();
        String id = open("respond-async").extract().path("id");
        Customer other = new Customer(kafka);
        UUID site = other.location("Site");
        UUID theirs = other.locker("L-1", other.lockerType("2x4"), site);
        PlayedKiosk liar = PlayedKiosk.active(other, "Kiosk", site, theirs);
        liar.tell(
                null, new KioskFact.CommandFinished(UUID.fromString(id), KioskFact.CommandOutcome.SUCCEEDED, "A lie."));
        liar.tell(null, new KioskFact.Started("1.0", Instant.now()));
        Eventually.eventually(() -> assertThat(types(liar.id)).contains("kiosk.started"));
        command(id).body("result", nullValue());
        kiosk.tell(
                bay,
                new KioskFact.CommandFinished(
                        UUID.fromString(id), KioskFact.CommandOutcome.FAILED, "The door is jammed."));
        Eventually.eventually(() -> command(id).body("state", equalTo("FAILED")));
    }

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
        Customer other = new Customer(kafka);
        other.as("bays:open")
                .body(Map.of("reason", "x"))
                .post("/api/v1/bays/" + bay + "/open")
                .then()
                .statusCode(404);
    }
}
