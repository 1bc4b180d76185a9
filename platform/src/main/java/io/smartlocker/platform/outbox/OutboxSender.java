package io.smartlocker.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import io.smartlocker.contracts.EventHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Puts outbox rows on Kafka as CloudEvents, with an idempotent producer that keeps their order. */
@ApplicationScoped
class OutboxSender {
    private static final int LONGEST_BLOCK_MILLIS = 5_000;
    private static final int LONGEST_DELIVERY_MILLIS = 10_000;

    private final Map<String, Object> kafka;
    private final String source;
    private final MissingTopics missingTopics;
    private @Nullable KafkaProducer<String, String> producer;

    OutboxSender(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "quarkus.application.name") String application,
            MissingTopics missingTopics) {
        this.kafka = kafka;
        this.source = "/" + application;
        this.missingTopics = missingTopics;
    }

    /**
     * Sends all and waits until the broker has them. After a failure the producer is made anew: one that came to a state
     * that it cannot leave would keep all messages back for ever. What it may have sent after all is sent again then, and
     * dropped by whoever has seen it.
     *
     * @return those that it has: all but those for topics that are not there
     */
    synchronized List<OutboxTable.Pending> send(List<OutboxTable.Pending> pending)
            throws SendFailed, InterruptedException {
        try {
            return sendAll(pending);
        } catch (SendFailed e) {
            giveUpProducer();
            throw e;
        }
    }

    private List<OutboxTable.Pending> sendAll(List<OutboxTable.Pending> pending)
            throws SendFailed, InterruptedException {
        Set<String> unsent = new HashSet<>();
        try {
            KafkaProducer<String, String> open = producer();
            Map<OutboxTable.Pending, Future<RecordMetadata>> sent = new LinkedHashMap<>();
            for (OutboxTable.Pending message : pending) {
                if (!unsent.contains(message.topic())) {
                    sent.put(message, open.send(kafkaRecord(message)));
                    noteRefusal(message, sent, unsent, pending);
                }
            }
            open.flush();
            for (Map.Entry<OutboxTable.Pending, Future<RecordMetadata>> each : sent.entrySet()) {
                require(each.getKey(), each.getValue(), unsent);
            }
        } catch (KafkaException e) {
            throw new SendFailed(e);
        }
        return pending.stream()
                .filter(message -> !unsent.contains(message.topic()))
                .toList();
    }

    /** A topic that is not known blocks the producer for a while; the others of the batch are asked for at once then. */
    private void noteRefusal(
            OutboxTable.Pending message,
            Map<OutboxTable.Pending, Future<RecordMetadata>> sent,
            Set<String> unsent,
            List<OutboxTable.Pending> pending)
            throws SendFailed, InterruptedException {
        Future<RecordMetadata> future = sent.get(message);
        if (future != null && future.state() == Future.State.FAILED) {
            Set<String> topics =
                    pending.stream().map(OutboxTable.Pending::topic).collect(Collectors.toSet());
            unsent.addAll(missingTopics.among(topics));
        }
    }

    private void require(OutboxTable.Pending message, Future<RecordMetadata> acknowledgement, Set<String> unsent)
            throws SendFailed, InterruptedException {
        try {
            acknowledgement.get();
        } catch (ExecutionException e) {
            unsent.addAll(unsent.contains(message.topic()) ? Set.of() : missingTopics.among(List.of(message.topic())));
            if (!unsent.contains(message.topic())) {
                throw new SendFailed(e.getCause() == null ? e : e.getCause());
            }
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
        }
    }

    private void giveUpProducer() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    private KafkaProducer<String, String> producer() {
        if (producer == null) {
            Map<String, Object> settings = new HashMap<>(kafka);
            settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
            settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
            settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, LONGEST_BLOCK_MILLIS);
            settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, LONGEST_BLOCK_MILLIS);
            settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, LONGEST_DELIVERY_MILLIS);
            producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        }
        return producer;
    }

    private ProducerRecord<String, String> kafkaRecord(OutboxTable.Pending message) {
        var kafkaRecord = new ProducerRecord<>(message.topic(), message.key(), message.payload());
        Map<String, String> headers = new HashMap<>();
        headers.put(EventHeaders.SPEC_VERSION, "1.0");
        headers.put(EventHeaders.ID, message.id().toString());
        headers.put(EventHeaders.TYPE, message.type());
        headers.put(EventHeaders.SOURCE, source);
        headers.put(EventHeaders.TIME, message.time().toString());
        headers.put(EventHeaders.SUBJECT, message.subject());
        headers.put(EventHeaders.CONTENT_TYPE, "application/json");
        headers.put(EventHeaders.ORGANIZATION, message.organization().toString());
        if (message.traceParent() != null) {
            headers.put(EventHeaders.TRACE_PARENT, message.traceParent());
        }
        headers.forEach((name, value) -> kafkaRecord.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return kafkaRecord;
    }
}
