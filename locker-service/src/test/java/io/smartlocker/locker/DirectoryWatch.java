package io.smartlocker.locker;

import io.smartlocker.contracts.Topics;
import io.smartlocker.testing.Backends;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads the directories of many kiosks as they are written, and counts who was told of a change. */
final class DirectoryWatch implements AutoCloseable {
    private static final Duration QUIET = Duration.ofSeconds(5);
    private static final Duration POLL = Duration.ofMillis(20);

    private final KafkaConsumer<String, String> consumer;
    private String window = "";
    private long told;
    private long bytes;

    DirectoryWatch(Collection<UUID> kiosks) {
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", Backends.kafka(), "max.poll.records", 10_000),
                new StringDeserializer(),
                new StringDeserializer());
        List<TopicPartition> topics = kiosks.stream()
                .map(kiosk -> new TopicPartition(Topics.kioskDirectory(kiosk), 0))
                .toList();
        consumer.assign(topics);
        consumer.seekToEnd(topics);
        topics.forEach(consumer::position);
    }

    /** Waits until nothing was written for some seconds: all that was done before has arrived. */
    void awaitQuiet(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        long last = System.nanoTime();
        while (System.nanoTime() - last < QUIET.toNanos()) {
            if (!consumer.poll(POLL).isEmpty()) {
                last = System.nanoTime();
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("The directories are still written after " + atMost);
            }
        }
    }

    /** Counts from now on who is told of grants with a window that begins then. */
    void expectWindow(String from) {
        window = "\"from\":\"" + from + "\"";
        told = 0;
        bytes = 0;
    }

    /** How many were told when it were enough, or when the time was over. */
    long await(long enough, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (told < enough && System.nanoTime() < end) {
            for (ConsumerRecord<String, String> each : consumer.poll(POLL)) {
                if (each.value() != null && each.value().contains(window)) {
                    told++;
                    bytes += each.serializedValueSize();
                }
            }
        }
        return told;
    }

    int averageBytes() {
        return (int) (bytes / Math.max(1, told));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
