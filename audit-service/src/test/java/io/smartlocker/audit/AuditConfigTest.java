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
    }

    @Test
    void what_an_operator_does_not_set_about_webhooks_has_these_values() {
        AuditConfig.Webhooks webhooks = config(Map.of()).webhooks();

        assertThat(webhooks.allowedNetworks()).isEmpty();
        assertThat(webhooks.plainTextAllowed()).isFalse();
        assertThat(webhooks.trustedCertificates()).isEmpty();
        assertThat(webhooks.timeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(webhooks.firstRetry()).isEqualTo(Duration.ofSeconds(15));
        assertThat(webhooks.longestRetry()).isEqualTo(Duration.ofHours(1));
        assertThat(webhooks.giveUpAfter()).isEqualTo(Duration.ofDays(3));
        assertThat(webhooks.oldSecretLife()).isEqualTo(Duration.ofHours(24));
        assertThat(webhooks.atOncePerReceiver()).isEqualTo(4);
        assertThat(webhooks.atOnce()).isEqualTo(128);
        assertThat(webhooks.mostPerOrganization()).isEqualTo(50);
        assertThat(webhooks.keep()).isEqualTo(Duration.ofDays(30));
        assertThat(webhooks.tick()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void what_an_operator_does_not_set_about_live_changes_has_these_values() {
        AuditConfig.Live live = config(Map.of()).live();

        assertThat(live.window()).isEqualTo(Duration.ofMinutes(10));
        assertThat(live.windowSize().asLongValue()).isEqualTo(16 * 1024 * 1024);
        assertThat(live.heartbeat()).isEqualTo(Duration.ofSeconds(15));
        assertThat(live.patience()).isEqualTo(Duration.ofMinutes(1));
        assertThat(live.mostClients()).isEqualTo(500);
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
