package io.smartlocker.locker;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LockerConfigTest {
    private final LockerConfig config = new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(LockerConfig.class)
            .withDefaultValue("smartlocker.locker.kiosk-bootstrap-servers", "kafka:9092")
            .build()
            .getConfigMapping(LockerConfig.class);

    @Test
    void the_defaults_are_those_of_the_design() {
        assertThat(config.kioskBootstrapServers()).isEqualTo("kafka:9092");
        assertThat(config.enrolment().codeValidity()).isEqualTo(Duration.ofMinutes(15));
        assertThat(config.enrolment().wrongCodesPerMinute()).isEqualTo(10);
        assertThat(config.lease().renewal()).isEqualTo(Duration.ofMinutes(5));
        assertThat(config.lease().duration()).isEqualTo(Duration.ofHours(24));
        assertThat(config.command().validity()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.command().grace()).isEqualTo(Duration.ofSeconds(5));
        assertThat(config.command().longestWait()).isEqualTo(Duration.ofSeconds(30));
        assertThat(config.command().perBay()).isEqualTo(Duration.ofSeconds(1));
        assertThat(config.kiosk().silence()).isEqualTo(Duration.ofSeconds(150));
        assertThat(config.alarm().cutOffAfter()).isEqualTo(Duration.ofMinutes(10));
        assertThat(config.alarm().leaseEnding()).isEqualTo(Duration.ofHours(4));
        assertThat(config.alarm().pace()).isEqualTo(Duration.ofSeconds(5));
        assertThat(config.directory().batch()).isEqualTo(200);
        assertThat(config.directory().topicCheck()).isEqualTo(Duration.ofSeconds(10));
    }
}
