package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.kiosk.KioskCommand;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.state.CommandState;
import io.smartlocker.testing.Eventually;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of a command is what its kiosk says, and nobody else. */
@QuarkusTest
class CommandOutcomeTest extends CommandScene {
    private List<CommandState.Phase> phases(String id) {
        return kafka.read(Topics.COMMANDS, id).stream()
                .map(told -> Contracts.read(told.value(), CommandState.class))
                .sorted(Comparator.comparing(CommandState::version))
                .map(CommandState::phase)
                .toList();
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
}
