package io.smartlocker.gateway.supervision;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smartlocker.gateway.actuation.ActuationException;
import io.smartlocker.gateway.actuation.LockActuator;
import io.smartlocker.gateway.actuation.Solenoids;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemdTest {
    private final Solenoids solenoids = new Solenoids(1);

    @TempDir
    private Path directory;

    @AfterEach
    void end() {
        solenoids.close();
    }

    @Test
    void systemd_hears_that_the_gateway_is_ready_lives_and_stops() throws Throwable {
        Path path = directory.resolve("notify");
        try (DatagramInbox inbox = DatagramInbox.at(path)) {
            Systemd systemd =
                    new Systemd(solenoids, Map.of("NOTIFY_SOCKET", path.toString(), "WATCHDOG_USEC", "30000"));
            systemd.ready();
            eventually(() -> assertThat(inbox.heard()).contains("READY=1", "WATCHDOG=1"));
            systemd.stop();
            eventually(() -> assertThat(inbox.heard()).contains("STOPPING=1"));
            assertThat(inbox.heard()).startsWith("READY=1");
        }
    }

    @Test
    void without_a_watchdog_only_readiness_is_told() throws Throwable {
        Path path = directory.resolve("notify");
        try (DatagramInbox inbox = DatagramInbox.at(path)) {
            Systemd systemd = new Systemd(solenoids, Map.of("NOTIFY_SOCKET", path.toString()));
            systemd.ready();
            systemd.stop();
            eventually(() -> assertThat(inbox.heard()).containsExactly("READY=1", "STOPPING=1"));
        }
    }

    @Test
    void without_systemd_nothing_is_told() {
        Systemd systemd = new Systemd(solenoids, Map.of());
        assertThatCode(() -> {
                    systemd.ready();
                    systemd.stop();
                })
                .doesNotThrowAnyException();
    }

    @Test
    void the_thread_that_ends_pulses_answers_while_it_lives() throws InterruptedException {
        assertThat(solenoids.answers(Duration.ofSeconds(60))).isTrue();
        assertThat(solenoids.answers(Duration.ofSeconds(60))).isTrue();
    }

    /** A driver that hangs in the kernel while a pulse is cut off keeps the thread that cuts off. */
    @Test
    void a_thread_that_hangs_in_a_driver_does_not_answer() throws InterruptedException {
        CountDownLatch hanging = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        solenoids.fire(new HangingLock(hanging, released), Duration.ofMillis(50), new Unheard());
        hanging.await();

        assertThat(solenoids.answers(Duration.ofMillis(100))).isFalse();
        released.countDown();
        eventually(() -> assertThat(solenoids.answers(Duration.ofSeconds(1))).isTrue());
    }

    @Test
    void a_socket_where_nobody_listens_is_told_and_one_with_too_long_a_name_refused() {
        NotifySocket nobody = new NotifySocket(directory.resolve("nobody").toString());

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> nobody.send("READY=1"))
                .withMessageContaining("nobody");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new NotifySocket("/run/" + "x".repeat(108)));
    }

    private record HangingLock(CountDownLatch hanging, CountDownLatch released) implements LockActuator {
        @Override
        public void pulse(Duration length) {
            await(released);
        }

        /** Called by the thread that cuts off what did not end. */
        @Override
        public void off() {
            hanging.countDown();
            await(released);
        }

        private static void await(CountDownLatch latch) {
            boolean interrupted = false;
            while (true) {
                try {
                    latch.await();
                    break;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static final class Unheard implements Solenoids.Listener {
        @Override
        public void energised(long nanos) {}

        @Override
        public void ended() {}

        @Override
        public void failed(ActuationException failure) {}
    }
}
