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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Follows the topics for which the service has handlers: all named topics with one consumer, each family with its own. */
@ApplicationScoped
class EventStreams {
    private final List<TopicHandler> handlers;
    private final List<TopicFamily> families;
    private final Map<String, Object> kafka;
    private final String application;
    private final Inbox inbox;
    private final List<EventStream> streams = new ArrayList<>();

    EventStreams(
            @All List<TopicHandler> handlers,
            @All List<TopicFamily> families,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "quarkus.application.name") String application,
            Inbox inbox) {
        this.handlers = handlers;
        this.families = families;
        this.kafka = kafka;
        this.application = application;
        this.inbox = inbox;
    }

    void start(@Observes StartupEvent event) {
        Map<String, EventHandler> named =
                handlers.stream().collect(Collectors.toMap(TopicHandler::topic, Function.identity()));
        if (!named.isEmpty()) {
            add(application, named(named.keySet()), topic -> Objects.requireNonNull(named.get(topic)));
        }
        families.forEach(family -> add(family.group(application), new FamilySubscription(family), topic -> family));
        streams.forEach(EventStream::start);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        streams.forEach(EventStream::end);
        for (EventStream stream : streams) {
            stream.awaitEnd();
        }
    }

    private static Subscription named(Set<String> topics) {
        return consumer -> {
            if (consumer.subscription().isEmpty()) {
                consumer.subscribe(topics);
            }
            return true;
        };
    }

    private void add(String group, Subscription subscription, Function<String, EventHandler> handlerOf) {
        streams.add(new EventStream(group, new Membership(group, settings()), subscription, handlerOf, inbox));
    }

    /** The new group protocol (KIP-848): who joins or follows one topic more does not make the others stop. */
    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "consumer");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return settings;
    }
}
