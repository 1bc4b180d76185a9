package io.smartlocker.platform.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

class BodyConfigTest {
    @Test
    void what_an_operator_does_not_set_has_these_values() {
        BodyConfig config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(BodyConfig.class)
                .build()
                .getConfigMapping(BodyConfig.class);

        assertThat(config.limit().asLongValue()).isEqualTo(1024 * 1024);
        assertThat(config.large()).isEqualTo(4);
    }
}
