package io.smartlocker.testing;

import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.EventHeaders;
import io.smartlocker.contracts.EventTypes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Plays the other services: puts contract records on topics, and reads what stands on them. */
public final class KafkaProbe implements AutoCloseable {
    private final String bootstrapServers;
    private final KafkaProducer<String, String> producer;

    /** A probe of the broker that {@link Backends} runs. */
    public KafkaProbe() {
        this(Backends.kafka());
    }

    public KafkaProbe(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "linger.ms", 0),
                new StringSerializer(),
                new StringSerializer());
    }

    /** Sends a record as a service would and waits for the acknowledgement. */
    public void send(String topic, UUID key, UUID organization, Record contract) {
        send(topic, key.toString(), organization, UUID.randomUUID(), contract);
    }

    /** Sends a record with a given event id, so that it can be sent again as the same event. */
    public void send(String topic, String key, UUID organization, UUID eventId, Record contract) {
        send(topic, key, organization, eventId, EventTypes.of(contract), Contracts.write(contract));
    }

    /** Sends a tombstone. */
    public void tombstone(String topic, UUID key, UUID organization) {
        send(topic, key.toString(), organization, UUID.randomUUID(), "tombstone", null);
    }

    /** Sends any text as the value. */
    public void send(String topic, String key, UUID organization, UUID eventId, String type, @Nullable String value) {
        var kafkaRecord = new ProducerRecord<>(topic, key, value);
        Map.of(
                        EventHeaders.SPEC_VERSION,
                        "1.0",
                        EventHeaders.ID,
                        eventId.toString(),
                        EventHeaders.TYPE,
                        type,
                        EventHeaders.SOURCE,
                        "/test",
                        EventHeaders.TIME,
                        Instant.now().toString(),
                        EventHeaders.ORGANIZATION,
                        organization.toString())
                .forEach((name, text) -> kafkaRecord.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(kafkaRecord).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("Kafka does not take the record", e);
        }
    }

    /** All records that stand on a topic now, in order. */
    public List<ConsumerRecord<String, String>> read(String topic) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, String>> all = new ArrayList<>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(all::add);
            }
            return all;
        }
    }

    /** The records of one key, in order. */
    public List<ConsumerRecord<String, String>> read(String topic, String key) {
        return read(topic).stream()
                .filter(kafkaRecord -> key.equals(kafkaRecord.key()))
                .toList();
    }

    /** The last state of a thing on a state topic; empty when there is none, or a tombstone. */
    public <T> Optional<T> last(String topic, UUID key, Class<T> contract) {
        Map<String, Optional<T>> states = new LinkedHashMap<>();
        read(topic, key.toString())
                .forEach(kafkaRecord -> states.put(
                        kafkaRecord.key(),
                        Optional.ofNullable(kafkaRecord.value()).map(value -> Contracts.read(value, contract))));
        return states.getOrDefault(key.toString(), Optional.empty());
    }

    @Override
    public void close() {
        producer.close();
    }
}
