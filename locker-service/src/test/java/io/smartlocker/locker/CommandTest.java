package io.smartlocker.locker;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
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
import io.smartlocker.contracts.state.CommandState;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
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

    private KioskFact.CommandFinished finished(UUID command, KioskFact.CommandOutcome outcome) {
        return new KioskFact.CommandFinished(command, outcome, "The kiosk's word.");
    }

    private List<CommandState.Phase> phases(String id) {
        return kafka.read(Topics.COMMANDS, id).stream()
                .map(told -> Contracts.read(told.value(), CommandState.class))
                .sorted(Comparator.comparing(CommandState::version))
                .map(CommandState::phase)
                .toList();
    }

    private ValidatableResponse cancel(String id) {
        return customer.as("commands:cancel").delete("/api/v1/commands/" + id).then();
    }

    @Test
    void a_command_is_taken_back_and_the_kiosk_has_the_last_word() {
        PlayedKiosk kiosk = heardKiosk();
        String taken = open("respond-async").extract().path("id");
        String fired = open("respond-async").extract().path("id");
        cancel(taken).statusCode(202).body("cancelRequestedBy", equalTo(customer.admin.toString()));
        cancel(taken).statusCode(202);
        cancel(fired).statusCode(202);
        Eventually.eventually(() -> assertThat(orders(kiosk))
                .filteredOn(order -> order.action() == KioskCommand.Action.CANCEL)
                .extracting(order -> order.id().toString())
                .containsExactly(taken, fired));
        kiosk.tell(bay, finished(UUID.fromString(taken), KioskFact.CommandOutcome.CANCELLED));
        kiosk.tell(bay, finished(UUID.fromString(fired), KioskFact.CommandOutcome.SUCCEEDED));
        Eventually.eventually(() -> {
            command(taken).body("state", equalTo("CANCELLED"));
            command(fired).body("state", equalTo("SUCCEEDED"));
        });
        cancel(taken).statusCode(409).body("type", equalTo("command-ended"));
        Eventually.eventually(() -> assertThat(phases(taken)).endsWith(CommandState.Phase.CANCELLED));
        assertThat(phases(taken)).doesNotHaveDuplicates().startsWith(CommandState.Phase.QUEUED);
    }

    @Test
    void what_the_kiosk_has_is_not_taken_back() {
        PlayedKiosk kiosk = heardKiosk();
        String id = open("respond-async").extract().path("id");
        kiosk.tell(bay, new KioskFact.CommandReceived(UUID.fromString(id)));
        Eventually.eventually(() -> command(id).body("state", equalTo("RECEIVED")));
        cancel(id).statusCode(409).body("type", equalTo("command-begun"));
    }

    @Test
    void what_is_told_twice_and_in_the_wrong_order_moves_a_command_once() {
        PlayedKiosk kiosk = heardKiosk();
        String id = open("respond-async").extract().path("id");
        UUID command = UUID.fromString(id);
        kiosk.tell(bay, finished(command, KioskFact.CommandOutcome.FAILED));
        kiosk.tell(bay, new KioskFact.CommandReceived(command));
        kiosk.tell(bay, finished(command, KioskFact.CommandOutcome.SUCCEEDED));
        kiosk.tell(bay, finished(command, KioskFact.CommandOutcome.FAILED));
        kiosk.tell(bay, new KioskFact.DoorClosed(null));
        Eventually.eventually(() -> assertThat(types(bay)).contains("bay.closed"));
        command(id).body("state", equalTo("FAILED")).body("receivedAt", notNullValue());
        Eventually.eventually(() -> assertThat(types(command)).contains("command.failed"));
        assertThat(types(command)).doesNotHaveDuplicates().doesNotContain("command.succeeded");
    }

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
