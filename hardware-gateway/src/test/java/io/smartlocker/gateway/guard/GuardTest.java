package io.smartlocker.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The guard's process, spoken to as a gateway does. The gateway that it may kill is a process that only sleeps. */
class GuardTest {
    private Process gateway;
    private Process guard;
    private OutputStream out;
    private BufferedReader answers;

    @BeforeEach
    void start() throws IOException {
        gateway = new ProcessBuilder("sleep", "600").start();
        guard = new ProcessBuilder(GuardCommand.line())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        out = guard.getOutputStream();
        answers = guard.inputReader(StandardCharsets.UTF_8);
        say("watch " + gateway.pid());
        assertThat(answers.readLine()).isEqualTo("watching");
    }

    @AfterEach
    void end() {
        guard.destroyForcibly();
        gateway.destroyForcibly();
    }

    @Test
    void a_gateway_that_falls_silent_during_a_pulse_is_killed_half_a_second_later() throws Exception {
        long from = System.nanoTime();
        say("begin 1");
        assertThat(answers.readLine()).isEqualTo("armed 1");

        assertEnds(gateway);
        assertThat(Duration.ofNanos(System.nanoTime() - from)).isGreaterThanOrEqualTo(PulseClock.SILENCE);
        assertEnds(guard);
    }

    @Test
    void a_gateway_whose_end_of_the_pipe_closes_is_killed_also_between_pulses() throws Exception {
        out.close();

        assertEnds(gateway);
        assertEnds(guard);
    }

    @Test
    void a_gateway_that_says_all_is_off_may_live() throws Exception {
        say("begin 1");
        say("end 1");
        say("stop");

        assertEnds(guard);
        assertThat(gateway.isAlive()).isTrue();
    }

    @Test
    void a_guard_that_is_told_to_end_goes_on_watching() throws Exception {
        guard.toHandle().destroy();
        say("begin 7");

        assertThat(answers.readLine()).isEqualTo("armed 7");
        assertEnds(gateway);
        assertEnds(guard);
    }

    @Test
    void what_it_does_not_understand_it_passes_over() throws Exception {
        say("begin with something else");
        say("begin 2");

        assertThat(answers.readLine()).isEqualTo("armed 2");
    }

    private void say(String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void assertEnds(Process process) throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }
}
