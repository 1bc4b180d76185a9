package io.smartlocker.platform.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One consumer with its thread: polls, has the batch handled, commits. While the database is away it waits and retries. */
final class EventStream implements Runnable {
    private static final Logger LOG = Logger.getLogger(EventStream.class);
    /** How long it listens before it looks whether it is still in contact, and whether there are topics more. */
    private static final Duration LISTEN = Duration.ofSeconds(1);
    /**
     * As of kafka-clients 4.1 a consumer of the new protocol asks the broker once in a poll: when that is answered empty
     * ({@code fetch.max.wait.ms}, 500 ms), it hears nothing until the poll ends (KAFKA-19259). So polls are short.
     */
    private static final Duration POLL = Duration.ofMillis(50);
    /** A batch whose commit is not acknowledged comes again, and the inbox knows it. */
    private static final Duration COMMIT = Duration.ofSeconds(5);
    /** How soon it is asked again whether there is a topic to follow, or Kafka at all. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final String name;
    private final Membership membership;
    private final Subscription subscription;
    private final Function<String, EventHandler> handlers;
    private final Inbox inbox;
    private final Thread thread;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable KafkaConsumer<String, byte[]> open;
    private Duration pause = SHORTEST_PAUSE;

    EventStream(
            String name,
            Membership membership,
            Subscription subscription,
            Function<String, EventHandler> handlers,
            Inbox inbox) {
        this.name = name;
        this.membership = membership;
        this.subscription = subscription;
        this.handlers = handlers;
        this.inbox = inbox;
        this.thread = Thread.ofPlatform().name("events-" + name).unstarted(this);
    }

    void start() {
        thread.start();
    }

    /** Has it end; it does so by itself. */
    void end() {
        stopping.countDown();
        KafkaConsumer<String, byte[]> consumer = open;
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    /** Waits until it ended, for at most ten seconds: a batch under way is brought to its end. */
    void awaitEnd() throws InterruptedException {
        thread.join(Duration.ofSeconds(10));
    }

    private boolean running() {
        return stopping.getCount() > 0;
    }

    @Override
    public void run() {
        while (running()) {
            try {
                attend();
            } catch (WakeupException e) {
                LOG.debugf("Stream %s ends", name);
            } catch (KafkaException e) {
                LOG.warnf("Stream %s is interrupted, next try in %s: %s", name, pause, e.getMessage());
                rest();
            }
            if (running()) {
                awaitKafka();
            }
        }
    }

    private void attend() {
        KafkaConsumer<String, byte[]> consumer = membership.open();
        try {
            open = consumer;
            follow(consumer);
        } finally {
            open = null;
            membership.leave(consumer);
        }
    }

    /** Follows until the service ends or Kafka is away. */
    private void follow(KafkaConsumer<String, byte[]> consumer) {
        Contact contact = membership.contact(consumer);
        while (running()) {
            ConsumerRecords<String, byte[]> batch = next(consumer);
            if (!batch.isEmpty()) {
                take(consumer, batch);
            } else if (contact.isLost()) {
                return;
            }
        }
    }

    private ConsumerRecords<String, byte[]> next(KafkaConsumer<String, byte[]> consumer) {
        if (subscription.renew(consumer)) {
            return listen(consumer);
        }
        await(LOOK_AGAIN);
        return ConsumerRecords.empty();
    }

    /** The next batch, empty when none came for a while. */
    private static ConsumerRecords<String, byte[]> listen(KafkaConsumer<String, byte[]> consumer) {
        long begin = System.nanoTime();
        ConsumerRecords<String, byte[]> batch;
        do {
            batch = consumer.poll(POLL);
        } while (batch.isEmpty() && System.nanoTime() - begin < LISTEN.toNanos());
        return batch;
    }

    private void take(KafkaConsumer<String, byte[]> consumer, ConsumerRecords<String, byte[]> batch) {
        if (handle(batch)) {
            consumer.commitSync(COMMIT);
            pause = SHORTEST_PAUSE;
        } else {
            rewind(consumer, batch);
            rest();
        }
    }

    private void awaitKafka() {
        try {
            membership.clear(this::running, () -> await(LOOK_AGAIN));
        } catch (KafkaException e) {
            LOG.debugf("Stream %s cannot ask: %s", name, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
