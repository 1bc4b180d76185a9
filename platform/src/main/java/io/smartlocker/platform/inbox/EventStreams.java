package io.smartlocker.platform.inbox;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.SubscriptionPattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Follows the topics for which the service has handlers: all named topics with one consumer, each pattern with its own. */
@ApplicationScoped
class EventStreams {
    private final List<TopicHandler> handlers;
    private final Map<String, Object> kafka;
    private final String application;
    private final Inbox inbox;
    private final List<EventStream> streams = new ArrayList<>();

    EventStreams(
            @All List<TopicHandler> handlers,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "quarkus.application.name") String application,
            Inbox inbox) {
        this.handlers = handlers;
        this.kafka = kafka;
        this.application = application;
        this.inbox = inbox;
    }

    void start(@Observes StartupEvent event) {
        Map<String, TopicHandler> named = handlers.stream()
                .filter(handler -> !handler.isPattern())
                .collect(Collectors.toMap(TopicHandler::topic, Function.identity()));
        if (!named.isEmpty()) {
            streams.add(new EventStream(
                    application,
                    settings(application),
                    consumer -> consumer.subscribe(named.keySet()),
                    topic -> Objects.requireNonNull(named.get(topic), topic),
                    inbox));
        }
        handlers.stream().filter(TopicHandler::isPattern).forEach(this::addPattern);
        streams.forEach(EventStream::start);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        for (EventStream stream : streams) {
            stream.stop();
        }
    }

    private void addPattern(TopicHandler handler) {
        String name = application + "-pattern";
        streams.add(new EventStream(
                name,
                settings(name),
                consumer -> consumer.subscribe(new SubscriptionPattern(handler.topic())),
                topic -> handler,
                inbox));
    }

    /** The new group protocol: no stop-the-world rebalance, and the broker matches patterns (KIP-848). */
    private Map<String, Object> settings(String group) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "consumer");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return settings;
    }
}
