package io.smartlocker.platform.caller;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.smartlocker.contracts.Topics;
import io.smartlocker.platform.following.Following;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Follows {@code smartlocker.users} for {@link SessionEpochs}. Every replica has to hear everything, and nothing that is
 * older than a token, so it begins in the recent past.
 *
 * <p>While Kafka is away, and in the first moments after a start, tokens are believed until they expire; they live for
 * minutes on purpose. So the service's health does not depend on this.
 */
@ApplicationScoped
class SessionEpochStream {
    private static final Logger LOG = Logger.getLogger(SessionEpochStream.class);
    private static final Duration POLL = Duration.ofSeconds(1);

    private final SessionEpochs epochs;
    private final Following following;

    SessionEpochStream(@Identifier("default-kafka-broker") Map<String, Object> kafka, SessionEpochs epochs) {
        this.epochs = epochs;
        this.following = new Following("session-epochs", kafka, this::follow);
    }

    void start(@Observes StartupEvent event) {
        following.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        following.stop();
    }

    private void follow(Consumer<String, byte[]> consumer, BooleanSupplier goesOn) {
        begin(consumer);
        while (goesOn.getAsBoolean()) {
            consumer.poll(POLL).forEach(this::hear);
            epochs.tidy(Instant.now());
        }
    }

    /** Puts the consumer to where the oldest token that is still good was issued. */
    private void begin(Consumer<String, byte[]> consumer) {
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

    private void hear(ConsumerRecord<String, byte[]> told) {
        try {
            epochs.hear(UUID.fromString(told.key()), told.value(), Instant.ofEpochMilli(told.timestamp()));
        } catch (RuntimeException e) {
            LOG.warnf("A record at %s/%d says nothing about a person", told.topic(), told.offset());
        }
    }
}
