package io.smartlocker.audit.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {
    private static final double MIDDLE = 0.5;

    private final RetrySchedule schedule = new RetrySchedule(Duration.ofSeconds(15), Duration.ofHours(1));

    @Test
    void each_wait_is_twice_the_one_before_up_to_the_longest() {
        assertThat(schedule.after(1, MIDDLE)).isEqualTo(Duration.ofSeconds(15));
        assertThat(schedule.after(2, MIDDLE)).isEqualTo(Duration.ofSeconds(30));
        assertThat(schedule.after(8, MIDDLE)).isEqualTo(Duration.ofMinutes(32));
        assertThat(schedule.after(9, MIDDLE)).isEqualTo(Duration.ofHours(1));
        assertThat(schedule.after(1_000_000, MIDDLE)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void what_failed_together_does_not_come_back_together() {
        assertThat(schedule.after(1, 0)).isEqualTo(Duration.ofSeconds(12));
        assertThat(schedule.after(1, 1)).isEqualTo(Duration.ofSeconds(18));
    }
}
