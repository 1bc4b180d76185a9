package io.smartlocker.platform.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jboss.logging.Logger;

/**
 * Topics that the broker does not have. Their messages wait in the outbox without holding up the others, until the topics
 * are there. Used by the relay's thread alone.
 */
@ApplicationScoped
class MissingTopics {
    private static final Logger LOG = Logger.getLogger(MissingTopics.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    /** The client's own minute would keep everything waiting that long for an answer which was lost. */
    private static final int LONGEST_ANSWER_MILLIS = 5_000;

    private final Map<String, Object> kafka;
    private Set<String> missing = Set.of();
    private long lookedAt;

    MissingTopics(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = new HashMap<>(kafka);
        this.kafka.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, LONGEST_ANSWER_MILLIS);
        this.kafka.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, LONGEST_ANSWER_MILLIS);
    }

    Set<String> names() {
        return missing;
    }

    /**
     * Asks the broker which of some topics it does not have, and remembers them.
     *
     * @return those that are missing
     * @throws SendFailed if it cannot be asked
     */
    Set<String> among(Collection<String> topics) throws SendFailed, InterruptedException {
        Set<String> found = ask(topics);
        if (!found.isEmpty()) {
            LOG.warnf("Messages wait for topics that are not there: %s", found);
            Set<String> more = new HashSet<>(missing);
            more.addAll(found);
            missing = Set.copyOf(more);
        }
        return found;
    }

    /** Forgets those that are there by now; asks at most once a second. */
    void lookAgain() throws SendFailed, InterruptedException {
        long now = System.nanoTime();
        if (!missing.isEmpty() && now - lookedAt >= LOOK_EVERY.toNanos()) {
            lookedAt = now;
            missing = Set.copyOf(ask(missing));
        }
    }

    private Set<String> ask(Collection<String> topics) throws SendFailed, InterruptedException {
        Set<String> found = new HashSet<>();
        Admin admin = Admin.create(kafka);
        try {
            for (Map.Entry<String, ? extends KafkaFuture<?>> answer :
                    admin.describeTopics(topics).topicNameValues().entrySet()) {
                if (!isThere(answer.getValue())) {
                    found.add(answer.getKey());
                }
            }
        } finally {
            // What is not answered by now is not waited for: a service that ends while Kafka is away would not end.
            admin.close(Duration.ZERO);
        }
        return found;
    }

    private static boolean isThere(KafkaFuture<?> answer) throws SendFailed, InterruptedException {
        try {
            answer.get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return false;
            }
            throw new SendFailed(e.getCause() == null ? e : e.getCause());
        }
    }
}
