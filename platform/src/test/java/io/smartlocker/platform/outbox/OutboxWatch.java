package io.smartlocker.platform.outbox;

import io.smartlocker.contracts.EventHeaders;
import io.smartlocker.testing.Backends;
import io.smartlocker.testing.bench.Sample;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A consumer that takes what one organisation tells from now on, and looks at the clock. */
final class OutboxWatch implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
            Map.of("bootstrap.servers", Backends.kafka(), "max.poll.records", 5_000),
            new StringDeserializer(),
            new StringDeserializer());
    private final String organization;

    OutboxWatch(String topic, UUID organization) {
        this.organization = organization.toString();
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    /** From the row written, whose time the message carries, to the consumer's hand: one machine, so one clock. */
    Sample latencies(int count) {
        Sample sample = new Sample();
        take(count, (record, now) -> sample.add(Duration.between(Instant.parse(text(record, EventHeaders.TIME)), now)));
        return sample;
    }

    /** Returns when that many are here. */
    void await(int count) {
        take(count, (record, now) -> {});
    }

    private interface Hand {
        void takes(ConsumerRecord<String, String> record, Instant now);
    }

    private void take(int count, Hand hand) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (int left = count; left > 0; ) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(left + " of " + count + " messages did not come");
            }
            var polled = consumer.poll(Duration.ofMillis(100));
            Instant now = Instant.now();
            for (ConsumerRecord<String, String> each : polled) {
                if (organization.equals(text(each, EventHeaders.ORGANIZATION))) {
                    hand.takes(each, now);
                    left--;
                }
            }
        }
    }

    private static String text(ConsumerRecord<String, String> told, String header) {
        Header found = told.headers().lastHeader(header);
        return found == null ? "" : new String(found.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
