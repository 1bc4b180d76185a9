package io.smartlocker.system.bench;

import io.smartlocker.contracts.Topics;
import io.smartlocker.system.Api;
import io.smartlocker.testing.bench.Pace;
import io.smartlocker.testing.bench.Sample;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * How long after a write was asked for its record can be read from Kafka, on a stack that otherwise rests: four services take in
 * what was written before the next is, else it would wait for them.
 */
final class WriteToRecord {
    private static final Duration DEADLINE = Duration.ofSeconds(10);
    private static final Duration PACE = Duration.ofMillis(250);

    /** Signs in anew: warming up takes about as long as a token lives. */
    private final Supplier<Api> signedIn;

    private final String kafka;

    WriteToRecord(Supplier<Api> signedIn, String kafka) {
        this.signedIn = signedIn;
        this.kafka = kafka;
    }

    Sample measure(int times) {
        return measure(times, PACE);
    }

    /** One right after the other, for services that have to run for a while first. */
    void hurry(int times) {
        measure(times, Duration.ZERO);
    }

    private Sample measure(int times, Duration pace) {
        Sample sample = new Sample();
        Api admin = signedIn.get();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka, "fetch.max.wait.ms", "10"),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.USERS).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToEnd(partitions);
            partitions.forEach(consumer::position);
            Pace.keep(times, pace, number -> {
                long begin = System.nanoTime();
                String id = admin.post("/api/v1/users", Map.of("name", "Measured " + number))
                        .expect(201)
                        .id();
                awaitRecord(consumer, id);
                sample.add(Duration.ofNanos(System.nanoTime() - begin));
            });
        }
        return sample;
    }

    private static void awaitRecord(KafkaConsumer<String, String> consumer, String key) {
        long deadline = System.nanoTime() + DEADLINE.toNanos();
        while (System.nanoTime() < deadline) {
            for (var polled : consumer.poll(Duration.ofMillis(100))) {
                if (key.equals(polled.key())) {
                    return;
                }
            }
        }
        throw new AssertionError("No record of user " + key + " within " + DEADLINE);
    }
}
