package io.smartlocker.audit.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.smartlocker.audit.AuditConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Follows what is told live. Every replica has to hear everything, so this consumer is in no group and keeps no offsets; it
 * begins a window's length in the past, so that clients can go on after a restart.
 */
@ApplicationScoped
class LiveStream implements Runnable {
    private static final Logger LOG = Logger.getLogger(LiveStream.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final long PAUSE_MILLIS = 1_000;

    private final Map<String, Object> kafka;
    private final Listeners listeners;
    private final AuditConfig.Live config;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().name("live").daemon().unstarted(this);
    private volatile @Nullable KafkaConsumer<String, byte[]> open;

    LiveStream(@Identifier("default-kafka-broker") Map<String, Object> kafka, Listeners listeners, AuditConfig config) {
        this.kafka = kafka;
        this.listeners = listeners;
        this.config = config.live();
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
                follow(consumer);
            } catch (WakeupException e) {
                LOG.debug("Changes are no longer followed");
            } catch (KafkaException e) {
                LOG.warnf("Changes cannot be followed for the moment: %s", e.getMessage());
                rest();
            } finally {
                listeners.close();
            }
        }
    }

    private void follow(KafkaConsumer<String, byte[]> consumer) {
        LiveTopics topics = LiveTopics.of(consumer);
        Instant begin = Instant.now().minus(config.window());
        LiveWindow window =
                new LiveWindow(config.window(), config.windowSize().asLongValue(), topics.begin(consumer, begin));
        LiveRecords records = new LiveRecords(topics, window, new Places(), begin);
        Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(topics.all()));
        while (isRunning()) {
            consumer.poll(POLL).forEach(records::hear);
            window.tidy(Instant.now());
            if (!ends.isEmpty()) {
                ends.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
                if (ends.isEmpty()) {
                    listeners.open(window, records.places());
                }
            }
            listeners.wake();
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
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return settings;
    }
}
