package io.smartlocker.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SchedulingConfigTest {
    private final SchedulingConfig config = new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(SchedulingConfig.class)
            .build()
            .getConfigMapping(SchedulingConfig.class);

    @Test
    void the_defaults_are_those_that_are_documented() {
        assertThat(config.rosters().pace()).isEqualTo(Duration.ofMinutes(1));
        assertThat(config.reservations().pace()).isEqualTo(Duration.ofSeconds(15));
        assertThat(config.reservations().ahead()).isEqualTo(Duration.ofHours(1));
        assertThat(config.reservations().leastHold()).isEqualTo(Duration.ofMinutes(15));
        assertThat(config.reservations().keep()).isEqualTo(Duration.ofDays(90));
        assertThat(config.overdue().pace()).isEqualTo(Duration.ofSeconds(15));
        assertThat(config.overdue().settles()).isEqualTo(Duration.ofMinutes(1));
        assertThat(config.overdue().noticeLife()).isEqualTo(Duration.ofHours(12));
        assertThat(config.forecast().pace()).isEqualTo(Duration.ofMinutes(1));
        assertThat(config.forecast().horizon()).isEqualTo(Duration.ofHours(12));
        assertThat(config.forecast().settles()).isEqualTo(Duration.ofMinutes(5));
    }
}
