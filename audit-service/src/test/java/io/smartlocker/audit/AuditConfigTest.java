package io.smartlocker.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every default is named here, so that it cannot change unseen. */
public class AuditConfigTest {
    @Test
    void what_an_operator_does_not_set_has_these_values() {
        AuditConfig config = config(Map.of());

        assertThat(config.checkpoints().key()).isEmpty();
        assertThat(config.checkpoints().keyFile()).isEmpty();
        assertThat(config.checkpoints().every()).isEqualTo(Duration.ofHours(1));
        assertThat(config.retention().every()).isEqualTo(Duration.ofHours(1));
        assertThat(config.retention().batch()).isEqualTo(5_000);
        assertThat(config.export().page()).isEqualTo(1_000);
        assertThat(config.export().atOnce()).isEqualTo(4);
    }

    /** The configuration that comes of these properties alone. */
    public static AuditConfig config(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(AuditConfig.class)
                .withSources(new PropertiesConfigSource(properties, "test", 500))
                .build()
                .getConfigMapping(AuditConfig.class);
    }
}
