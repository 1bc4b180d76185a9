package io.smartlocker.gateway.link;

import io.smartlocker.gateway.GatewayConfig;
import io.smartlocker.gateway.enrolment.Enrolment;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How the link's Kafka clients are set up; what is configured by its Kafka name overrules everything. */
@Singleton
final class KafkaSettings {
    private final Optional<String> bootstrapServers;
    private final Map<String, String> configured;

    KafkaSettings(GatewayConfig config) {
        bootstrapServers = config.kafka().bootstrapServers();
        configured = config.kafka().settings();
    }

    /** Whether it is known where Kafka is. */
    boolean known(Enrolment enrolment) {
        return bootstrapServers.isPresent() || enrolment.kafkaBootstrapServers() != null;
    }

    Map<String, Object> consumer(Enrolment enrolment) {
        return with(
                enrolment,
                Map.of(
                        "enable.auto.commit", "false",
                        // An offset that is gone is our business: the replica is built anew, never silently skipped.
                        "auto.offset.reset", "none",
                        "allow.auto.create.topics", "false",
                        "isolation.level", "read_committed",
                        "max.poll.records", "1000",
                        "default.api.timeout.ms", "10000",
                        "request.timeout.ms", "10000"));
    }

    Map<String, Object> producer(Enrolment enrolment) {
        return with(
                enrolment,
                Map.of(
                        "acks", "all",
                        "enable.idempotence", "true",
                        // A record waits in the client for as long as the kiosk is cut off: giving up and sending it
                        // anew could double what had arrived.
                        "delivery.timeout.ms", Integer.toString(Integer.MAX_VALUE),
                        "request.timeout.ms", "10000",
                        "max.block.ms", "10000",
                        "linger.ms", "0"));
    }

    private Map<String, Object> with(Enrolment enrolment, Map<String, String> own) {
        Map<String, Object> settings = new HashMap<>(own);
        settings.put("client.id", "kiosk-" + enrolment.kiosk());
        settings.put("reconnect.backoff.ms", "100");
        settings.put("reconnect.backoff.max.ms", "2000");
        settings.put("bootstrap.servers", bootstrapServers.orElse(enrolment.kafkaBootstrapServers()));
        settings.putAll(configured);
        return settings;
    }
}
