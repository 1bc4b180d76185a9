package io.smartlocker.locker.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlocker.contracts.kiosk.KioskCommand.Action;
import io.smartlocker.contracts.state.CommandState.Phase;
import io.smartlocker.platform.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The rules of a command's life, without anything around it. */
class CommandLifeTest {
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
    private static final UUID SOMEBODY = UUID.randomUUID();

    private final Command command = command(null);

    private static Command command(UUID batch) {
        return new Command(
                CommandRequest.of(Action.OPEN, "Test"),
                new Target(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        batch),
                SOMEBODY,
                NOW,
                Duration.ofSeconds(30));
    }

    @Test
    void each_step_is_stamped_once() {
        assertThat(command.sent(NOW.plusSeconds(1))).isTrue();
        assertThat(command.received(NOW.plusSeconds(2))).isTrue();
        assertThat(command.sent(NOW.plusSeconds(3))).isFalse();
        assertThat(command.finished(Phase.SUCCEEDED, "Opened", NOW.plusSeconds(4)))
                .isTrue();
        assertThat(command.received(NOW.plusSeconds(5))).isFalse();
        assertThat(command.finished(Phase.FAILED, "Again", NOW.plusSeconds(6))).isFalse();
        assertThat(command.state()).isEqualTo(Phase.SUCCEEDED);
        assertThat(command.result()).isEqualTo("Opened");
        assertThat(command.sentAt()).isEqualTo(NOW.plusSeconds(1));
        assertThat(command.receivedAt()).isEqualTo(NOW.plusSeconds(2));
        assertThat(command.finishedAt()).isEqualTo(NOW.plusSeconds(4));
        assertThat(command.version()).isEqualTo(3);
    }

    @Test
    void whatever_order_things_are_told_in_and_however_often_the_kiosks_word_is_the_end() {
        Random random = new Random(7);
        for (int run = 0; run < 500; run++) {
            Command told = command(null);
            List<Runnable> steps = new ArrayList<>();
            for (int times = 0; times < 3; times++) {
                steps.add(() -> told.sent(NOW));
                steps.add(() -> told.received(NOW));
                steps.add(() -> told.finished(Phase.FAILED, "Jammed", NOW));
                steps.add(() -> told.overdue(NOW.plusSeconds(40)));
            }
            Collections.shuffle(steps, random);
            long version = 0;
            for (Runnable step : steps) {
                step.run();
                assertThat(told.version()).isGreaterThanOrEqualTo(version);
                version = told.version();
            }
            assertThat(told.state()).isEqualTo(Phase.FAILED);
            assertThat(told.finishedAt()).isEqualTo(NOW);
            assertThat(told.sentAt()).isEqualTo(NOW);
            assertThat(told.receivedAt()).isEqualTo(NOW);
        }
    }

    @Test
    void a_command_that_never_arrived_expires() {
        command.sent(NOW);
        assertThat(command.overdue(NOW.plusSeconds(40))).isTrue();
        assertThat(command.state()).isEqualTo(Phase.EXPIRED);
        assertThat(command.overdue(NOW.plusSeconds(41))).isFalse();
    }

    @Test
    void a_command_whose_end_is_not_told_ends_unknown_until_it_is() {
        command.received(NOW);
        assertThat(command.overdue(NOW.plusSeconds(40))).isTrue();
        assertThat(command.state()).isEqualTo(Phase.UNKNOWN);
        assertThat(command.finished(Phase.SUCCEEDED, "Opened", NOW.plusSeconds(90)))
                .isTrue();
        assertThat(command.state()).isEqualTo(Phase.SUCCEEDED);
    }

    @Test
    void what_was_supposed_and_is_told_is_told_once() {
        command.sent(NOW);
        command.overdue(NOW.plusSeconds(40));
        assertThat(command.finished(Phase.EXPIRED, "Too late", NOW.plusSeconds(41)))
                .isTrue();
        assertThat(command.finished(Phase.EXPIRED, "Too late", NOW.plusSeconds(42)))
                .isFalse();
        assertThat(command.finishedAt()).isEqualTo(NOW.plusSeconds(41));
    }

    @Test
    void a_command_is_taken_back_while_nobody_has_it_and_the_kiosk_has_the_last_word() {
        assertThat(command.cancel(SOMEBODY, NOW)).isTrue();
        assertThat(command.cancel(UUID.randomUUID(), NOW.plusSeconds(1))).isFalse();
        assertThat(command.cancelRequestedBy()).isEqualTo(SOMEBODY);
        assertThat(command.hasEnded()).isFalse();
        assertThat(command.finished(Phase.SUCCEEDED, "Opened", NOW.plusSeconds(2)))
                .isTrue();
        assertThatThrownBy(() -> command.cancel(SOMEBODY, NOW)).isInstanceOf(ProblemException.class);
    }

    @Test
    void a_command_that_was_taken_back_and_is_not_answered_ends_cancelled() {
        command.sent(NOW);
        command.cancel(SOMEBODY, NOW);
        assertThat(command.overdue(NOW.plusSeconds(40))).isTrue();
        assertThat(command.state()).isEqualTo(Phase.CANCELLED);
    }

    @Test
    void what_the_kiosk_has_is_taken_back_only_where_it_waits_for_others() {
        command.received(NOW);
        assertThatThrownBy(() -> command.cancel(SOMEBODY, NOW)).isInstanceOf(ProblemException.class);
        Command oneOfMany = command(UUID.randomUUID());
        oneOfMany.received(NOW);
        assertThat(oneOfMany.cancel(SOMEBODY, NOW)).isTrue();
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
