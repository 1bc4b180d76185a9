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
        assertThat(config.overdue().pace()).isEqualTo(Duration.ofSeconds(15));
        assertThat(config.overdue().settles()).isEqualTo(Duration.ofMinutes(1));
        assertThat(config.overdue().noticeLife()).isEqualTo(Duration.ofHours(12));
    }
}
