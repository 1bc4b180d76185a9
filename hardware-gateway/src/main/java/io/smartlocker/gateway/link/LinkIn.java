package io.smartlocker.gateway.link;

import io.smartlocker.gateway.Backoff;
import io.smartlocker.gateway.LinkState;
import io.smartlocker.gateway.WallClock;
import io.smartlocker.gateway.journal.JournalException;
import io.smartlocker.gateway.journal.Offsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/** Reads directory and commands on a thread of its own, for ever. */
final class LinkIn implements Runnable {
    private static final Logger LOG = Logger.getLogger(LinkIn.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final Map<String, Object> settings;
    private final FollowDirectory directory;
    private final FollowCommands commands;
    private final Offsets offsets;
    private final LinkState state;
    private final WallClock clock;
    private final Backoff backoff;

    LinkIn(
            Map<String, Object> settings,
            FollowDirectory directory,
            FollowCommands commands,
            Offsets offsets,
            LinkState state,
            WallClock clock,
            Backoff backoff) {
        this.settings = settings;
        this.directory = directory;
        this.commands = commands;
        this.offsets = offsets;
        this.state = state;
        this.clock = clock;
        this.backoff = backoff;
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                connect();
                backoff.pause();
            }
        } catch (InterruptedException | InterruptException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void connect() {
        try (Consumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(directory.partition(), commands.partition()));
            seek(consumer, directory.partition());
            seek(consumer, commands.partition());
            while (!Thread.currentThread().isInterrupted()) {
                read(consumer);
            }
        } catch (InterruptException e) {
            throw e;
        } catch (KafkaException | JournalException e) {
            cutOff(String.valueOf(e.getMessage()));
        }
    }

    private void seek(Consumer<String, byte[]> consumer, TopicPartition partition) {
        OptionalLong next = offsets.next(partition.topic());
        if (next.isPresent()) {
            consumer.seek(partition, next.getAsLong());
        } else {
            consumer.seekToBeginning(List.of(partition));
        }
    }

    private void read(Consumer<String, byte[]> consumer) {
        ConsumerRecords<String, byte[]> records;
        try {
            records = consumer.poll(POLL);
        } catch (InvalidOffsetException e) {
            startAnew(consumer, e.partitions());
            return;
        }
        noticeLink(consumer);
        directory.apply(records.records(directory.partition()));
        commands.carryOut(records.records(commands.partition()));
        if (directory.isDamaged() && state.cutOffSince().isEmpty()) {
            directory.rebuild(consumer, Set.of(commands.partition()));
        }
    }

    private void startAnew(Consumer<String, byte[]> consumer, Set<TopicPartition> gone) {
        if (gone.contains(commands.partition())) {
            consumer.seekToBeginning(List.of(commands.partition()));
        }
        if (gone.contains(directory.partition())) {
            directory.rebuild(consumer, Set.of(commands.partition()));
        }
    }

    private void noticeLink(Consumer<String, byte[]> consumer) {
        if (connections(consumer) == 0) {
            cutOff("no connection");
        } else if (state.cutOffSince().isPresent()) {
            commands.linkCameUp(consumer);
            state.up();
            backoff.reset();
            LOG.info("Link up.");
        }
    }

    private void cutOff(String reason) {
        if (state.cutOff(clock.now())) {
            LOG.warnf("Link cut off. reason=%s", reason);
        }
    }

    private static double connections(Consumer<String, byte[]> consumer) {
        return consumer.metrics().values().stream()
                .filter(metric -> metric.metricName().name().equals("connection-count"))
                .map(Metric::metricValue)
                .mapToDouble(value -> value instanceof Number number ? number.doubleValue() : 0)
                .sum();
    }
}
