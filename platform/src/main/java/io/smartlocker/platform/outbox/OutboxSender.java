package io.smartlocker.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import io.smartlocker.contracts.EventHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
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
    private @Nullable KafkaProducer<String, String> producer;

    OutboxSender(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.kafka = kafka;
        this.source = "/" + application;
    }

    /** Sends all and waits until the broker has all. */
    synchronized void send(List<OutboxTable.Pending> pending) throws SendFailed, InterruptedException {
        try {
            KafkaProducer<String, String> open = producer();
            List<Future<RecordMetadata>> sent = new ArrayList<>(pending.size());
            for (OutboxTable.Pending message : pending) {
                sent.add(open.send(kafkaRecord(message)));
            }
            open.flush();
            for (Future<RecordMetadata> acknowledgement : sent) {
                acknowledgement.get();
            }
        } catch (ExecutionException e) {
            throw new SendFailed(e.getCause() == null ? e : e.getCause());
        } catch (KafkaException e) {
            throw new SendFailed(e);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
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
