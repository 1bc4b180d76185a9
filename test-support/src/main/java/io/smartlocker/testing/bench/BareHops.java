package io.smartlocker.testing.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * What a remote open is measured against: a message there and one back, between two threads that do nothing else, over the same
 * broker.
 */
public final class BareHops {
    /** As long as an order to a kiosk. */
    private static final String PAYLOAD = "x".repeat(350);

    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private final String kafka;
    private final Map<String, Long> begun = new ConcurrentHashMap<>();

    public BareHops(String kafka) {
        this.kafka = kafka;
    }

    /** @param pace between two messages */
    public Sample measure(int times, Duration pace) throws ExecutionException, InterruptedException {
        String there = "bare." + UUID.randomUUID();
        String back = "bare." + UUID.randomUUID();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            admin.createTopics(List.of(topic(there), topic(back))).all().get();
        }
        Sample sample = new Sample();
        CountDownLatch left = new CountDownLatch(times);
        try (KafkaProducer<String, String> producer = producer();
                KafkaConsumer<String, String> far = consumer(there);
                KafkaConsumer<String, String> near = consumer(back)) {
            Thread echo = Thread.ofPlatform()
                    .start(() -> follow(
                            far,
                            received -> producer.send(new ProducerRecord<>(back, received.key(), received.value()))));
            Thread home = Thread.ofPlatform()
                    .start(() -> follow(near, received -> {
                        sample.add(Duration.ofNanos(
                                System.nanoTime() - Objects.requireNonNull(begun.remove(received.key()))));
                        left.countDown();
                    }));
            Pace.keep(times, pace, number -> {
                String key = Integer.toString(number);
                begun.put(key, System.nanoTime());
                producer.send(new ProducerRecord<>(there, key, PAYLOAD));
            });
            if (!left.await(DEADLINE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError(left.getCount() + " messages did not come back");
            }
            far.wakeup();
            near.wakeup();
            echo.join();
            home.join();
        }
        return sample;
    }

    private interface Receiver {
        void received(ConsumerRecord<String, String> message);
    }

    private static void follow(KafkaConsumer<String, String> consumer, Receiver receiver) {
        try {
            while (true) {
                consumer.poll(DEADLINE).forEach(receiver::received);
            }
        } catch (WakeupException e) {
            // All have come back.
        }
    }

    private static NewTopic topic(String name) {
        return new NewTopic(name, Optional.of(1), Optional.empty());
    }

    private KafkaProducer<String, String> producer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka, "acks", "all", "enable.idempotence", "true", "linger.ms", "0"),
                new StringSerializer(),
                new StringSerializer());
    }

    private KafkaConsumer<String, String> consumer(String topic) {
        KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka), new StringDeserializer(), new StringDeserializer());
        TopicPartition partition = new TopicPartition(topic, 0);
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
        consumer.position(partition);
        return consumer;
    }
}
