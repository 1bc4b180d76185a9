package io.smartlocker.locker;

import io.smartlocker.contracts.TopicSettings;
import io.smartlocker.contracts.Topics;
import io.smartlocker.testing.Backends;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The peer of a measurement: an idempotent producer that writes as much onto as many topics, and a consumer that reads it. */
final class BareProducer {
    private BareProducer() {}

    /** Nanoseconds from the first record sent until the last is read. */
    static long measure(int topics, int records, int bytes) throws Exception {
        List<UUID> kiosks = Stream.generate(UUID::randomUUID).limit(topics).toList();
        create(kiosks);
        Map<String, Object> kafka = Map.of("bootstrap.servers", Backends.kafka());
        String value = "x".repeat(bytes);
        try (var consumer = new KafkaConsumer<>(kafka, new StringDeserializer(), new StringDeserializer());
                var producer = new KafkaProducer<>(kafka, new StringSerializer(), new StringSerializer())) {
            consumer.assign(kiosks.stream()
                    .map(kiosk -> new TopicPartition(Topics.kioskDirectory(kiosk), 0))
                    .toList());
            consumer.seekToBeginning(consumer.assignment());
            awaitLeaders(producer, consumer, kiosks);
            long began = System.nanoTime();
            for (int i = 0; i < records; i++) {
                String topic = Topics.kioskDirectory(kiosks.get(i % topics));
                producer.send(new ProducerRecord<>(topic, "user:" + UUID.randomUUID(), value));
            }
            producer.flush();
            for (int read = 0; read < records; ) {
                read += consumer.poll(Duration.ofMillis(20)).count();
            }
            return System.nanoTime() - began;
        }
    }

    /** One record each: a topic is there a moment before its leader is, and what is sent in between comes again and again. */
    private static void awaitLeaders(
            KafkaProducer<String, String> producer, KafkaConsumer<String, String> consumer, List<UUID> kiosks)
            throws Exception {
        for (UUID kiosk : kiosks) {
            producer.send(new ProducerRecord<>(Topics.kioskDirectory(kiosk), "first", "first"))
                    .get();
        }
        for (int read = 0; read < kiosks.size(); ) {
            read += consumer.poll(Duration.ofMillis(20)).count();
        }
    }

    private static void create(List<UUID> kiosks) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Backends.kafka()))) {
            admin.createTopics(kiosks.stream()
                            .map(kiosk -> TopicSettings.ofKiosk(kiosk).getFirst())
                            .map(topic -> new NewTopic(topic.name(), topic.partitions(), (short) 1)
                                    .configs(topic.configuration()))
                            .toList())
                    .all()
                    .get();
        }
    }
}
