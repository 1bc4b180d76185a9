package io.smartlocker.platform.following;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Follows topics on a thread of its own, in no group and without offsets, so that every replica hears everything. While
 * Kafka is away it tries again every second, from the beginning of the work.
 */
public final class Following {
    private static final Logger LOG = Logger.getLogger(Following.class);
    private static final long PAUSE_MILLIS = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String name;
    private final Map<String, Object> settings;
    private final Work work;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable Consumer<String, byte[]> open;

    /** What is done with the consumer: it is put somewhere, and polled for as long as it goes on. */
    public interface Work {
        /**
         * @param goesOn false as soon as the service ends
         * @throws KafkaException when Kafka is away; then it is begun anew
         */
        void follow(Consumer<String, byte[]> consumer, BooleanSupplier goesOn);
    }

    /**
     * @param name of the thread, and of what is followed in the log
     * @param kafka how the broker is reached
     */
    public Following(String name, Map<String, Object> kafka, Work work) {
        this.name = name;
        this.settings = ungrouped(kafka);
        this.work = work;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /** Ends it; waits for at most five seconds. */
    public void stop() throws InterruptedException {
        stopping.countDown();
        Consumer<String, byte[]> consumer = open;
        if (consumer != null) {
            consumer.wakeup();
        }
        thread.join(PATIENCE);
    }

    private void run() {
        while (goesOn()) {
            try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
                open = consumer;
                work.follow(consumer, this::goesOn);
            } catch (WakeupException e) {
                LOG.debugf("%s: no longer followed", name);
            } catch (KafkaException e) {
                LOG.warnf("%s: cannot be followed for the moment: %s", name, e.getMessage());
                rest();
            }
        }
    }

    private boolean goesOn() {
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

    /** Whoever follows says where to begin; a place that is lost is a failure, not a silent jump. */
    private static Map<String, Object> ungrouped(Map<String, Object> kafka) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.keySet().removeAll(List.of(ConsumerConfig.GROUP_ID_CONFIG, ConsumerConfig.GROUP_PROTOCOL_CONFIG));
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return settings;
    }
}
