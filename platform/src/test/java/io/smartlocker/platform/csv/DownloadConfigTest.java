package io.smartlocker.platform.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

class DownloadConfigTest {
    @Test
    void what_an_operator_does_not_set_has_these_values() {
        DownloadConfig config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(DownloadConfig.class)
                .build()
                .getConfigMapping(DownloadConfig.class);

        assertThat(config.atOnce()).isEqualTo(4);
    }
}
