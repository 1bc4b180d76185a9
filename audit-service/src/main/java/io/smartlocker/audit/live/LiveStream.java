package io.smartlocker.audit.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.smartlocker.audit.AuditConfig;
import io.smartlocker.platform.following.Following;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** Follows what is told live; it begins a window's length in the past, so that clients can go on after a restart. */
@ApplicationScoped
class LiveStream {
    private static final Duration POLL = Duration.ofSeconds(1);

    private final Listeners listeners;
    private final AuditConfig.Live config;
    private final Following following;

    LiveStream(@Identifier("default-kafka-broker") Map<String, Object> kafka, Listeners listeners, AuditConfig config) {
        this.listeners = listeners;
        this.config = config.live();
        this.following = new Following("live", kafka, this::follow);
    }

    void start(@Observes StartupEvent event) {
        following.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        following.stop();
    }

    private void follow(Consumer<String, byte[]> consumer, BooleanSupplier goesOn) {
        try {
            tell(consumer, goesOn);
        } finally {
            listeners.close();
        }
    }

    private void tell(Consumer<String, byte[]> consumer, BooleanSupplier goesOn) {
        LiveTopics topics = LiveTopics.of(consumer);
        Instant begin = Instant.now().minus(config.window());
        LiveWindow window =
                new LiveWindow(config.window(), config.windowSize().asLongValue(), topics.begin(consumer, begin));
        LiveRecords records = new LiveRecords(topics, window, new Places(), begin);
        Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(topics.all()));
        while (goesOn.getAsBoolean()) {
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
}
