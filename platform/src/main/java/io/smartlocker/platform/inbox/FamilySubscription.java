package io.smartlocker.platform.inbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import java.time.Duration;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.jboss.logging.Logger;

/** Follows the topics of a family. While the database is away it goes on with those it knows. */
final class FamilySubscription implements Subscription {
    private static final Logger LOG = Logger.getLogger(FamilySubscription.class);
    private static final Duration PACE = Duration.ofSeconds(1);

    private final TopicFamily family;
    private long renewed = System.nanoTime() - PACE.toNanos();

    FamilySubscription(TopicFamily family) {
        this.family = family;
    }

    @Override
    public boolean renew(KafkaConsumer<?, ?> consumer) {
        boolean isDue = System.nanoTime() - renewed >= PACE.toNanos();
        if (isDue || consumer.subscription().isEmpty()) {
            ask(consumer);
            renewed = System.nanoTime();
        }
        return !consumer.subscription().isEmpty();
    }

    private void ask(KafkaConsumer<?, ?> consumer) {
        try {
            Set<String> topics = VertxContextSupport.subscribeAndAwait(() -> Panache.withSession(family::topics));
            if (!topics.equals(consumer.subscription())) {
                consumer.subscribe(topics);
            }
        } catch (Throwable e) {
            LOG.debugf("The topics of %s cannot be asked for: %s", family.name(), e.toString());
        }
    }
}
