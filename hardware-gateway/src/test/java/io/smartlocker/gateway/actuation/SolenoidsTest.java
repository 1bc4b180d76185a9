package io.smartlocker.gateway.actuation;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The rules of firing, with real threads and lines in memory. Limits above are loose: the machine may be busy. */
class SolenoidsTest {
    private static final Duration PULSE = Duration.ofMillis(300);
    private static final Duration SHORT = Duration.ofMillis(60);

    private final Solenoids solenoids = new Solenoids(2);
    private final List<Line> lines = new CopyOnWriteArrayList<>();

    @AfterEach
    void end() {
        solenoids.close();
    }

    @Test
    void a_pulse_lasts_as_long_as_asked_and_ends_off() {
        Line line = new Line();
        Heard heard = fire(line, PULSE);
        eventually(() -> assertThat(heard.ended).isTrue());
        assertThat(line.on).isFalse();
        assertThat(line.lasted()).isGreaterThanOrEqualTo(PULSE).isLessThan(Solenoids.LONGEST);
    }

    @Test
    void no_pulse_outside_the_limits_is_fired() {
        Line line = new Line();
        assertThatThrownBy(() -> fire(line, Duration.ofMillis(49))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> fire(line, Duration.ofMillis(1001))).isInstanceOf(IllegalArgumentException.class);
        assertThat(line.starts).isEmpty();
    }

    @Test
    void a_lock_rests_two_seconds_after_a_pulse() {
        Line line = new Line();
        fire(line, SHORT);
        Heard second = fire(line, SHORT);
        eventually(() -> assertThat(second.ended).isTrue());
        assertThat(Duration.ofNanos(line.starts.get(1) - line.ends.get(0))).isGreaterThanOrEqualTo(Solenoids.REST);
    }

    @Test
    void starts_are_apart_and_no_more_than_the_limit_is_energised_at_once() {
        List<Heard> heard = new CopyOnWriteArrayList<>();
        for (int i = 0; i < 4; i++) {
            heard.add(fire(new Line(), Duration.ofMillis(800)));
        }
        eventually(() -> assertThat(heard).allMatch(each -> each.ended));
        List<Long> starts =
                lines.stream().map(line -> line.starts.getFirst()).sorted().toList();
        assertThat(Line.most.get()).isLessThanOrEqualTo(2);
        assertThat(Duration.ofNanos(starts.get(1) - starts.get(0))).isGreaterThan(Duration.ofMillis(200));
        assertThat(Duration.ofNanos(starts.get(2) - starts.get(0))).isGreaterThan(Duration.ofMillis(700));
    }

    @Test
    void a_lock_is_known_to_rest_from_its_pulse_on() {
        Line line = new Line();
        assertThat(solenoids.rests(line)).isFalse();
        assertThat(solenoids.whileQuiet(() -> {})).isTrue();
        Heard heard = fire(line, PULSE);
        assertThat(solenoids.whileQuiet(() -> fail("A lock is fired"))).isFalse();
        eventually(() -> assertThat(heard.energised).isPositive());
        assertThat(solenoids.rests(line)).isTrue();
        eventually(() -> assertThat(heard.ended).isTrue());
        assertThat(solenoids.rests(line)).isTrue();
        assertThat(solenoids.rests(new Line())).isFalse();
        eventually(() -> assertThat(solenoids.rests(line)).isFalse());
    }

    @Test
    void a_pulse_that_does_not_end_by_itself_is_cut_off() {
        Line stuck = new Line();
        stuck.stuck = true;
        Heard heard = fire(stuck, SHORT);
        eventually(() -> assertThat(heard.ended || heard.failed != null).isTrue());
        assertThat(stuck.on).isFalse();
    }

    @Test
    void what_cut_one_pulse_off_does_not_shorten_the_next_on_its_thread() {
        try (Solenoids one = new Solenoids(1)) {
            Line stuck = new Line();
            stuck.stuck = true;
            one.fire(stuck, SHORT, new Heard());
            Line line = new Line();
            Heard heard = new Heard();
            one.fire(line, PULSE, heard);
            eventually(() -> assertThat(heard.ended).isTrue());
            assertThat(stuck.ends).hasSize(1);
            assertThat(line.lasted()).isGreaterThanOrEqualTo(PULSE);
        }
    }

    @Test
    void a_pulse_that_is_cut_off_before_its_thread_has_time_ends_as_soon_as_it_begins() {
        Line line = new Line();
        RunningPulse pulse = new RunningPulse(new Solenoids.Shot(line, PULSE, new Heard()), System.nanoTime());
        pulse.cutOff();
        pulse.run(() -> line.hold(PULSE.multipliedBy(100)));
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void stopping_ends_a_pulse_with_the_line_off() {
        Line line = new Line();
        Heard heard = fire(line, Duration.ofSeconds(1));
        eventually(() -> assertThat(heard.energised).isPositive());
        solenoids.close();
        eventually(() -> assertThat(line.on).isFalse());
        eventually(() -> assertThat(line.ends).hasSize(1));
        assertThatThrownBy(() -> fire(line, PULSE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_line_that_cannot_be_driven_is_told_and_switched_off() {
        Line line = new Line();
        line.broken = true;
        Heard heard = fire(line, PULSE);
        eventually(() -> assertThat(heard.failed).isNotNull());
        assertThat(line.on).isFalse();
    }

    private Heard fire(Line line, Duration length) {
        Heard heard = new Heard();
        lines.add(line);
        solenoids.fire(line, length, heard);
        return heard;
    }

    private static final class Heard implements Solenoids.Listener {
        volatile long energised;
        volatile boolean ended;
        volatile ActuationException failed;

        @Override
        public void energised(long nanos) {
            energised = nanos;
        }

        @Override
        public void ended() {
            ended = true;
        }

        @Override
        public void failed(ActuationException failure) {
            failed = failure;
        }
    }

    private static final class Line implements LockActuator {
        static final java.util.concurrent.atomic.AtomicInteger now = new java.util.concurrent.atomic.AtomicInteger();
        static final java.util.concurrent.atomic.AtomicInteger most = new java.util.concurrent.atomic.AtomicInteger();
        final List<Long> starts = new CopyOnWriteArrayList<>();
        final List<Long> ends = new CopyOnWriteArrayList<>();
        volatile boolean on;
        volatile boolean stuck;
        volatile boolean broken;

        @Override
        public void pulse(Duration length) throws ActuationException {
            starts.add(System.nanoTime());
            on = true;
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            try {
                if (broken) {
                    throw new ActuationException("chip line 3 cannot be driven");
                }
                hold(length);
            } finally {
                now.decrementAndGet();
                on = false;
                ends.add(System.nanoTime());
            }
        }

        private void hold(Duration length) {
            long end = System.nanoTime() + length.toNanos();
            while (!Thread.currentThread().isInterrupted() && (stuck || System.nanoTime() < end)) {
                LockSupport.parkNanos(1_000_000);
            }
        }

        Duration lasted() {
            return Duration.ofNanos(ends.getFirst() - starts.getFirst());
        }

        @Override
        public void off() {
            on = false;
        }
    }
}
