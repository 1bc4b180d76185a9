package io.smartlocker.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LockScheduleTest {
    private final LockSchedule schedule = new LockSchedule(5);

    @Test
    void four_failures_are_forgiven() {
        assertThat(schedule.after(4)).isEmpty();
    }

    @Test
    void each_further_failure_waits_longer_up_to_ten_minutes() {
        assertThat(schedule.after(5)).contains(Duration.ofSeconds(30));
        assertThat(schedule.after(6)).contains(Duration.ofMinutes(1));
        assertThat(schedule.after(7)).contains(Duration.ofMinutes(5));
        assertThat(schedule.after(8)).contains(Duration.ofMinutes(10));
        assertThat(schedule.after(100)).contains(Duration.ofMinutes(10));
    }
}
