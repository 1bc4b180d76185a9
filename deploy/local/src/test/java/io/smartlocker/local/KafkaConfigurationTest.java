package io.smartlocker.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kafka.server.KafkaConfig;
import org.junit.jupiter.api.Test;

class KafkaConfigurationTest {
    @Test
    void the_broker_listens_on_loopback_alone_and_makes_no_topic_by_itself() throws Exception {
        KafkaConfig config =
                KafkaConfig.fromProps(KafkaBroker.configuration(Path.of("/tmp/kafka"), 19092, 19093), false);

        assertThat(config.originals().get("listeners"))
                .isEqualTo("PLAINTEXT://127.0.0.1:19092,CONTROLLER://127.0.0.1:19093");
        assertThat(config.getBoolean("auto.create.topics.enable")).isFalse();
        assertThat(config.getList("group.coordinator.rebalance.protocols")).contains("consumer");
    }
}
