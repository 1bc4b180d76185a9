package io.smartlocker.platform.inbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.MemberToRemove;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * One replica's place in a consumer group. A consumer that is closed while Kafka is away cannot say goodbye, and the
 * broker would keep its partitions for it for 45 s after it is back. So the place has a name that is known here, by which
 * it can be cleared; the name lives as long as the process, since a replica has no place of its own beyond that.
 */
final class Membership {
    private static final Logger LOG = Logger.getLogger(Membership.class);
    /** How long a goodbye may take; it takes a few milliseconds when Kafka is there. */
    private static final Duration GOODBYE = Duration.ofSeconds(2);

    private static final Duration ANSWER = Duration.ofSeconds(2);

    private final String group;
    private final String place = UUID.randomUUID().toString();
    private final Map<String, Object> settings;

    Membership(String group, Map<String, Object> settings) {
        this.group = group;
        this.settings = new HashMap<>(settings);
        this.settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        this.settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, place);
        this.settings.put(ConsumerConfig.CLIENT_ID_CONFIG, client());
    }

    KafkaConsumer<String, byte[]> open() {
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    Contact contact(KafkaConsumer<?, ?> consumer) {
        return new Contact(consumer, client());
    }

    private String client() {
        return "events-" + group;
    }

    /** Leaves at once, so that other replicas need not wait; only when Kafka is away the place is kept. */
    void leave(KafkaConsumer<?, ?> consumer) {
        consumer.close(
                CloseOptions.timeout(GOODBYE).withGroupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP));
    }

    /**
     * Has the group's coordinator clear what is left of the place after a goodbye that did not arrive. Waits until it
     * answers; unlike the consumer, the admin client waits between its attempts.
     */
    void clear(BooleanSupplier goesOn, Runnable rest) throws InterruptedException {
        Map<String, Object> own = new HashMap<>(settings);
        own.keySet().retainAll(AdminClientConfig.configNames());
        try (Admin broker = Admin.create(own)) {
            if (isCleared(broker)) {
                return;
            }
            LOG.warnf("Stream %s waits for Kafka", group);
            while (goesOn.getAsBoolean()) {
                rest.run();
                if (isCleared(broker)) {
                    LOG.infof("Stream %s goes on", group);
                    return;
                }
            }
        }
    }

    private boolean isCleared(Admin broker) throws InterruptedException {
        var options = new RemoveMembersFromConsumerGroupOptions(List.of(new MemberToRemove(place)));
        options.timeoutMs(Math.toIntExact(ANSWER.toMillis()));
        try {
            broker.removeMembersFromConsumerGroup(group, options).all().get();
            return true;
        } catch (ExecutionException e) {
            // Any other answer is one too: mostly that nobody is there by this name.
            return !(e.getCause() instanceof RetriableException);
        }
    }
}
