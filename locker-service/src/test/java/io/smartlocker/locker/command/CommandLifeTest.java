package io.smartlocker.locker.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.kiosk.KioskCommand.Action;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The rules of a command's life, without anything around it. */
class CommandLifeTest {
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

    private final Command command = new Command(
            new CommandRequest(UUID.randomUUID(), Action.OPEN, "Test"),
            new Command.Target(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()),
            UUID.randomUUID(),
            NOW,
            Duration.ofSeconds(30));

    @Test
    void each_step_is_stamped_once() {
        command.sent(NOW.plusSeconds(1));
        command.received(NOW.plusSeconds(2));
        command.sent(NOW.plusSeconds(3));
        assertThat(command.finished(CommandState.SUCCEEDED, "Opened", NOW.plusSeconds(4)))
                .isTrue();
        command.received(NOW.plusSeconds(5));
        assertThat(command.finished(CommandState.FAILED, "Again", NOW.plusSeconds(6)))
                .isFalse();
        assertThat(command.state()).isEqualTo(CommandState.SUCCEEDED);
        assertThat(command.sentAt()).isEqualTo(NOW.plusSeconds(1));
        assertThat(command.receivedAt()).isEqualTo(NOW.plusSeconds(2));
        assertThat(command.finishedAt()).isEqualTo(NOW.plusSeconds(4));
    }

    @Test
    void a_command_that_never_arrived_expires() {
        command.sent(NOW);
        assertThat(command.overdue(NOW.plusSeconds(40))).isTrue();
        assertThat(command.state()).isEqualTo(CommandState.EXPIRED);
        assertThat(command.overdue(NOW.plusSeconds(41))).isFalse();
    }

    @Test
    void a_command_whose_end_is_not_told_ends_unknown_until_it_is() {
        command.received(NOW);
        assertThat(command.overdue(NOW.plusSeconds(40))).isTrue();
        assertThat(command.state()).isEqualTo(CommandState.UNKNOWN);
        assertThat(command.finished(CommandState.SUCCEEDED, "Opened", NOW.plusSeconds(90)))
                .isTrue();
        assertThat(command.state()).isEqualTo(CommandState.SUCCEEDED);
    }

    @Test
    void a_preferred_wait_is_read_and_capped() {
        Duration longest = Duration.ofSeconds(30);
        assertThat(Preference.of("wait=10", longest).patience()).isEqualTo(Duration.ofSeconds(10));
        assertThat(Preference.of("respond-async, wait=10", longest).patience()).isEqualTo(Duration.ofSeconds(10));
        assertThat(Preference.of("wait=900", longest).patience()).isEqualTo(longest);
        assertThat(Preference.of(null, longest).isToWait()).isFalse();
        assertThat(Preference.of("return=minimal", longest).isToWait()).isFalse();
    }
}
