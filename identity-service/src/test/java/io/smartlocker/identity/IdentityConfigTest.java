package io.smartlocker.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every default is named here, so that it cannot change unseen. */
public class IdentityConfigTest {
    @Test
    void what_an_operator_does_not_set_has_these_values() {
        IdentityConfig config = config(Map.of());

        assertThat(config.bootstrap().organization()).isEqualTo("My organisation");
        assertThat(config.bootstrap().adminPassword()).isEmpty();
        assertThat(config.tokens().issuer()).isEqualTo("https://smartlocker");
        assertThat(config.tokens().life()).isEqualTo(Duration.ofMinutes(10));
        assertThat(config.tokens().signingPeriod()).isEqualTo(Duration.ofDays(30));
        assertThat(config.tokens().publishedBefore()).isEqualTo(Duration.ofMinutes(3));
        assertThat(config.tokens().keyRefresh()).isEqualTo(Duration.ofMinutes(1));
        assertThat(config.sessions().idle()).isEqualTo(Duration.ofHours(12));
        assertThat(config.sessions().life()).isEqualTo(Duration.ofDays(7));
        assertThat(config.sessions().grace()).isEqualTo(Duration.ofSeconds(10));
        assertThat(config.hashing().threads()).isEqualTo(2);
        assertThat(config.hashing().waiting()).isEqualTo(64);
        assertThat(config.throttle().credentialFailures()).isEqualTo(5);
        assertThat(config.throttle().addressFailures()).isEqualTo(5);
        assertThat(config.throttle().memory()).isEqualTo(Duration.ofMinutes(15));
        assertThat(config.passwords().resetLinkLife()).isEqualTo(Duration.ofMinutes(30));
        assertThat(config.badges().enrolmentLife()).isEqualTo(Duration.ofMinutes(2));
        assertThat(config.webAdmin()).isEqualTo(URI.create("http://localhost:8080"));
        assertThat(config.mail().host()).isEmpty();
        assertThat(config.mail().retryAfter()).isEqualTo(Duration.ofSeconds(10));
        assertThat(config.mail().longestWait()).isEqualTo(Duration.ofMinutes(15));
        assertThat(config.mail().giveUpAfter()).isEqualTo(Duration.ofHours(24));
        assertThat(config.erasure().every()).isEqualTo(Duration.ofHours(1));
        assertThat(config.outgoing().localAllowed()).isFalse();
        assertThat(config.directories().plainTextAllowed()).isFalse();
        assertThat(config.directories().timeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.directories().page()).isEqualTo(1_000);
        assertThat(config.directories().tick()).isEqualTo(Duration.ofSeconds(15));
        assertThat(config.directories().silence()).isEqualTo(Duration.ofMinutes(5));
    }

    /** The configuration that comes of these properties alone. */
    public static IdentityConfig config(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(IdentityConfig.class)
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build()
                .getConfigMapping(IdentityConfig.class);
    }
}
