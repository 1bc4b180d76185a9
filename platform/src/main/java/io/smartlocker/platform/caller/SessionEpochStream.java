package io.smartlocker.platform.caller;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.smartlocker.contracts.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Follows {@code smartlocker.users} for {@link SessionEpochs}. Every replica has to hear everything, and nothing that is
 * older than a token, so this consumer is in no group, keeps no offsets and begins in the recent past.
 *
 * <p>While Kafka is away, and in the first moments after a start, tokens are believed until they expire; they live for
 * minutes on purpose. So the service's health does not depend on this.
 */
@ApplicationScoped
class SessionEpochStream implements Runnable {
    private static final Logger LOG = Logger.getLogger(SessionEpochStream.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final long PAUSE_MILLIS = 1_000;

    private final Map<String, Object> kafka;
    private final SessionEpochs epochs;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread =
            Thread.ofPlatform().name("session-epochs").daemon().unstarted(this);
    private volatile @Nullable KafkaConsumer<String, byte[]> open;

    SessionEpochStream(@Identifier("default-kafka-broker") Map<String, Object> kafka, SessionEpochs epochs) {
        this.kafka = kafka;
        this.epochs = epochs;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        KafkaConsumer<String, byte[]> consumer = open;
        if (consumer != null) {
            consumer.wakeup();
        }
        thread.join(Duration.ofSeconds(5));
    }

    @Override
    public void run() {
        while (isRunning()) {
            try (var consumer =
                    new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
                open = consumer;
                begin(consumer);
                follow(consumer);
            } catch (WakeupException e) {
                LOG.debug("The session epochs are no longer followed");
            } catch (KafkaException e) {
                LOG.warnf("The session epochs cannot be followed for the moment: %s", e.getMessage());
                rest();
            }
        }
    }

    /** Puts the consumer to where the oldest token that is still good was issued. */
    private void begin(KafkaConsumer<String, byte[]> consumer) {
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.USERS).stream()
                .map(partition -> new TopicPartition(Topics.USERS, partition.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new KafkaException("There is no topic " + Topics.USERS + " yet");
        }
        long since = Instant.now().minus(epochs.memory()).toEpochMilli();
        consumer.assign(partitions);
        Map<TopicPartition, OffsetAndTimestamp> offsets = consumer.offsetsForTimes(
                partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> since)));
        for (TopicPartition partition : partitions) {
            OffsetAndTimestamp offset = offsets.get(partition);
            if (offset == null) {
                consumer.seekToEnd(List.of(partition));
            } else {
                consumer.seek(partition, offset.offset());
            }
        }
    }

    private void follow(KafkaConsumer<String, byte[]> consumer) {
        while (isRunning()) {
            consumer.poll(POLL).forEach(this::hear);
            epochs.tidy(Instant.now());
        }
    }

    private void hear(ConsumerRecord<String, byte[]> told) {
        try {
            epochs.hear(UUID.fromString(told.key()), told.value(), Instant.ofEpochMilli(told.timestamp()));
        } catch (RuntimeException e) {
            LOG.warnf("A record at %s/%d says nothing about a person", told.topic(), told.offset());
        }
    }

    private boolean isRunning() {
        return stopping.getCount() > 0;
    }

    private void rest() {
        try {
            stopping.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping.countDown();
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.keySet().removeAll(List.of(ConsumerConfig.GROUP_ID_CONFIG, ConsumerConfig.GROUP_PROTOCOL_CONFIG));
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return settings;
    }
}
