package io.smartlocker.platform.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One consumer with its thread: polls, has the batch handled, commits. While the database is away it waits and retries. */
final class EventStream implements Runnable {
    private static final Logger LOG = Logger.getLogger(EventStream.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final String name;
    private final Map<String, Object> settings;
    private final Subscription subscription;
    private final Function<String, EventHandler> handlers;
    private final Inbox inbox;
    private final Thread thread;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable KafkaConsumer<String, byte[]> open;
    private Duration pause = SHORTEST_PAUSE;

    EventStream(
            String name,
            Map<String, Object> settings,
            Subscription subscription,
            Function<String, EventHandler> handlers,
            Inbox inbox) {
        this.name = name;
        this.settings = settings;
        this.subscription = subscription;
        this.handlers = handlers;
        this.inbox = inbox;
        this.thread = Thread.ofPlatform().name("events-" + name).unstarted(this);
    }

    void start() {
        thread.start();
    }

    void stop() throws InterruptedException {
        stopping.countDown();
        KafkaConsumer<String, byte[]> consumer = open;
        if (consumer != null) {
            consumer.wakeup();
        }
        thread.join(Duration.ofSeconds(10));
    }

    private boolean running() {
        return stopping.getCount() > 0;
    }

    @Override
    public void run() {
        while (running()) {
            try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
                open = consumer;
                follow(consumer);
            } catch (WakeupException e) {
                LOG.debugf("Stream %s ends", name);
            } catch (KafkaException e) {
                LOG.warnf("Stream %s is interrupted, next try in %s: %s", name, pause, e.getMessage());
                rest();
            }
        }
    }

    private void follow(KafkaConsumer<String, byte[]> consumer) {
        while (running()) {
            ConsumerRecords<String, byte[]> batch = next(consumer);
            if (batch.isEmpty()) {
                continue;
            }
            if (handle(batch)) {
                consumer.commitSync();
                pause = SHORTEST_PAUSE;
            } else {
                rewind(consumer, batch);
                rest();
            }
        }
    }

    private ConsumerRecords<String, byte[]> next(KafkaConsumer<String, byte[]> consumer) {
        if (subscription.renew(consumer)) {
            return consumer.poll(POLL);
        }
        await(POLL);
        return ConsumerRecords.empty();
    }

    private boolean handle(ConsumerRecords<String, byte[]> batch) {
        List<ReceivedEvent> events = new ArrayList<>(batch.count());
        for (ConsumerRecord<String, byte[]> kafkaRecord : batch) {
            events.add(new ReceivedEvent(kafkaRecord));
        }
        try {
            inbox.receive(name, events, handlers);
            return true;
        } catch (Throwable e) {
            LOG.warnf("Stream %s waits %s for its database: %s", name, pause, e.toString());
            return false;
        }
    }

    /** Puts the consumer back to where the batch began; the next poll brings it again. */
    private static void rewind(KafkaConsumer<String, byte[]> consumer, ConsumerRecords<String, byte[]> batch) {
        batch.partitions().stream()
                .filter(consumer.assignment()::contains)
                .forEach(partition -> consumer.seek(
                        partition, batch.records(partition).getFirst().offset()));
    }

    private void rest() {
        await(pause.plusMillis(ThreadLocalRandom.current().nextLong(100)));
        Duration longer = pause.multipliedBy(2);
        pause = longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    }

    private void await(Duration atMost) {
        try {
            stopping.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
