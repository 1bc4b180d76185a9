package io.smartlocker.platform.outbox;

import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.EventTypes;
import io.smartlocker.contracts.state.State;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to be sent.
 *
 * @param topic where to
 * @param key of the Kafka record; messages of one topic and key keep their order
 * @param type CloudEvents type
 * @param subject CloudEvents subject
 * @param payload JSON, absent for a tombstone
 */
public record OutboxMessage(
        String topic,
        String key,
        String type,
        UUID organization,
        String subject,
        @Nullable String payload) {

    public static OutboxMessage state(String topic, State state) {
        String id = state.id().toString();
        return new OutboxMessage(topic, id, EventTypes.of(state), state.organization(), id, Contracts.write(state));
    }

    /** Says on a compacted topic that a thing is gone. */
    public static OutboxMessage tombstone(String topic, Class<? extends State> type, UUID id, UUID organization) {
        return new OutboxMessage(topic, id.toString(), EventTypes.of(type), organization, id.toString(), null);
    }

    /** Any contract record under a key of one's own. */
    public static OutboxMessage of(String topic, String key, UUID organization, String subject, Record contract) {
        return new OutboxMessage(topic, key, EventTypes.of(contract), organization, subject, Contracts.write(contract));
    }
}
