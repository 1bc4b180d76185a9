package io.smartlocker.platform.inbox;

import org.apache.kafka.clients.consumer.KafkaConsumer;

/** Which topics a consumer follows. */
@FunctionalInterface
interface Subscription {
    /**
     * Brings the consumer's subscription up to date; called on its thread before each poll.
     *
     * @return false when there is nothing to follow yet
     */
    boolean renew(KafkaConsumer<?, ?> consumer);
}
