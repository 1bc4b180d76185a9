package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.response.ValidatableResponse;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.kiosk.KioskCommand;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.Eventually;
import io.smartlocker.testing.KafkaProbe;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A locker and the commands that its played kiosk gets and answers. */
@QuarkusTestResource(Backends.class)
abstract class CommandScene {
    final KafkaProbe kafka = new KafkaProbe();
    final Customer customer = new Customer(kafka);
    UUID locker;
    UUID location;
    UUID bay;

    @BeforeEach
    void furnish() {
        location = customer.location("Site");
        locker = customer.locker("L-1", customer.lockerType("2x4"), location);
        bay = customer.bay(locker, 1);
    }

    PlayedKiosk kiosk() {
        PlayedKiosk kiosk = PlayedKiosk.active(customer, "Kiosk", location, locker);
        Eventually.eventually(() -> assertThat(kiosk.directory()).containsKey("bay:" + bay));
        return kiosk;
    }

    /** A kiosk whose events are heard. */
    PlayedKiosk heardKiosk() {
        PlayedKiosk kiosk = kiosk();
        kiosk.tell(null, new KioskFact.Started("1.0", Instant.now()));
        Eventually.eventually(() -> assertThat(types(kiosk.id)).contains("kiosk.started"));
        return kiosk;
    }

    List<String> types(UUID subject) {
        return kafka.read(Topics.ACTIVITY, subject.toString()).stream()
                .map(told -> Contracts.read(told.value(), Activity.class).type())
                .toList();
    }

    ValidatableResponse open(String prefer) {
        return customer.as("bays:open")
                .header("Prefer", prefer)
                .body(Map.of("reason", "Forgotten bag"))
                .post("/api/v1/bays/" + bay + "/open")
                .then();
    }

    ValidatableResponse command(String id) {
        return customer.as("commands:read").get("/api/v1/commands/" + id).then();
    }

    List<KioskCommand> orders(PlayedKiosk kiosk) {
        return kafka.read(Topics.kioskCommands(kiosk.id), bay.toString()).stream()
                .map(told -> Contracts.read(told.value(), KioskCommand.class))
                .toList();
    }

    KioskFact.CommandFinished finished(UUID command, KioskFact.CommandOutcome outcome) {
        return new KioskFact.CommandFinished(command, outcome, "The kiosk's word.");
    }

    ValidatableResponse cancel(String id) {
        return customer.as("commands:cancel").delete("/api/v1/commands/" + id).then();
    }
}
