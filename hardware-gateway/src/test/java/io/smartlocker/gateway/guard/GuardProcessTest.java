package io.smartlocker.gateway.guard;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smartlocker.gateway.guard.PulseWatch.Watched;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The gateway's side, with a real guard. The process that it may kill only sleeps. */
class GuardProcessTest {
    private Process gateway;
    private GuardProcess guard;

    @BeforeEach
    void start() throws IOException {
        gateway = new ProcessBuilder("sleep", "600").start();
        guard = GuardProcess.start(List.of(), gateway.pid(), GuardCommand.line());
        eventually(() -> assertThat(guard.isWatching()).isTrue());
    }

    @AfterEach
    void end() {
        guard.close();
        gateway.destroyForcibly();
    }

    @Test
    void a_pulse_that_was_begun_and_not_ended_costs_the_gateway_its_life() throws InterruptedException {
        guard.begin("lock of locker A-1 bay 1");

        assertThat(gateway.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void after_a_pulse_that_ended_nothing_is_watched() throws InterruptedException {
        guard.begin("lock of locker A-1 bay 1").ended();

        assertThat(gateway.waitFor(2 * PulseClock.SILENCE.toMillis(), TimeUnit.MILLISECONDS))
                .isFalse();
    }

    @Test
    void a_pulse_learns_that_its_guard_ended_and_the_next_one_has_another_guard() {
        Watched pulse = guard.begin("lock of locker A-1 bay 1");
        ProcessHandle first = guard.process().orElseThrow();
        first.destroyForcibly();

        eventually(() -> assertThatExceptionOfType(GuardException.class).isThrownBy(pulse::beat));
        eventually(() -> guard.begin("lock of locker A-1 bay 1").ended());
        assertThat(guard.process()).isPresent().isNotEqualTo(Optional.of(first));
        assertThat(gateway.isAlive()).isTrue();
    }

    @Test
    void a_guard_that_does_not_answer_lets_no_pulse_begin_and_is_replaced() throws Exception {
        ProcessHandle first = guard.process().orElseThrow();
        new ProcessBuilder("kill", "-STOP", String.valueOf(first.pid())).start().waitFor();

        assertThatExceptionOfType(GuardException.class)
                .isThrownBy(() -> guard.begin("lock of locker A-1 bay 1"))
                .withMessage("The lock of locker A-1 bay 1 is not energised: the guard does not answer. "
                        + "Another one is started.");
        eventually(() -> assertThat(first.isAlive()).isFalse());
        eventually(() -> guard.begin("lock of locker A-1 bay 1").ended());
    }

    @Test
    void a_guard_that_cannot_be_started_lets_no_pulse_begin() {
        try (GuardProcess missing = GuardProcess.start(List.of(), gateway.pid(), List.of("/no/such/java"))) {
            assertThatExceptionOfType(GuardException.class)
                    .isThrownBy(() -> missing.begin("lock of locker A-1 bay 1"))
                    .withMessageContaining("the guard is not running");
        }
    }

    @Test
    void when_the_gateway_stops_in_order_its_guard_ends_too() {
        ProcessHandle process = guard.process().orElseThrow();
        guard.close();

        eventually(() -> assertThat(process.isAlive()).isFalse());
        assertThat(gateway.isAlive()).isTrue();
    }
}
