package io.smartlocker.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** When the guard must act, on a clock that the test sets. */
class PulseClockTest {
    /** Any moment will do, one just before the clock overflows as well. */
    private static final long START = Long.MAX_VALUE - millis(700);

    private final PulseClock pulses = new PulseClock();

    @Test
    void while_no_pulse_runs_nothing_is_ever_due() {
        assertThat(pulses.left(START)).isGreaterThan(Duration.ofHours(1).toNanos());
    }

    @Test
    void a_pulse_that_is_not_heard_of_is_due_after_half_a_second() {
        pulses.begin(1, START);

        assertThat(pulses.left(START)).isEqualTo(millis(500));
        assertThat(pulses.left(START + millis(499))).isEqualTo(millis(1));
        assertThat(pulses.left(START + millis(500))).isZero();
        assertThat(pulses.left(START + millis(900))).isEqualTo(millis(-400));
    }

    @Test
    void each_beat_puts_it_off() {
        pulses.begin(1, START);
        pulses.beat(1, START + millis(100));

        assertThat(pulses.left(START + millis(500))).isEqualTo(millis(100));
    }

    @Test
    void a_pulse_that_beats_for_ever_is_due_all_the_same() {
        pulses.begin(1, START);
        for (int beat = 1; beat <= 14; beat++) {
            pulses.beat(1, START + millis(100) * beat);
        }

        assertThat(pulses.left(START + millis(1400))).isEqualTo(millis(100));
        assertThat(pulses.left(START + millis(1500))).isZero();
    }

    @Test
    void one_pulse_that_beats_does_not_hide_another_one_that_does_not() {
        pulses.begin(1, START);
        pulses.begin(2, START);
        pulses.beat(2, START + millis(400));

        assertThat(pulses.left(START + millis(500))).isZero();
    }

    @Test
    void a_pulse_that_ended_is_due_no_more_and_a_late_beat_does_not_bring_it_back() {
        pulses.begin(1, START);
        pulses.end(1);
        pulses.beat(1, START + millis(100));

        assertThat(pulses.left(START + millis(5000))).isPositive();
    }

    private static long millis(long millis) {
        return Duration.ofMillis(millis).toNanos();
    }
}
