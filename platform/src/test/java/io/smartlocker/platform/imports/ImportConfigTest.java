package io.smartlocker.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ImportConfigTest {
    @Test
    void what_an_operator_does_not_set_has_these_values() {
        ImportConfig config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(ImportConfig.class)
                .build()
                .getConfigMapping(ImportConfig.class);

        assertThat(config.limit().asLongValue()).isEqualTo(64 * 1024 * 1024);
        assertThat(config.batch()).isEqualTo(500);
        assertThat(config.silence()).isEqualTo(Duration.ofMinutes(1));
        assertThat(config.keep()).isEqualTo(Duration.ofDays(30));
    }
}
