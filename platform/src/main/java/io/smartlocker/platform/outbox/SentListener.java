package io.smartlocker.platform.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Is told of messages that the broker has acknowledged. The telling is a courtesy, not a promise: a crash between
 * acknowledgement and telling loses it, and the message may be told twice.
 */
public interface SentListener {
    /** Called on the relay's thread; it must neither block nor fail. */
    void sent(List<Sent> messages);

    /** Messages wait for topics that the broker does not have. Called on the relay's thread; it must neither block nor fail. */
    default void missing(Set<String> topics) {}

    /**
     * A message that was sent.
     *
     * @param subject its CloudEvents subject
     * @param at when it was handed to the broker, so before any consumer can have had it
     */
    record Sent(String topic, String subject, Instant at) {}
}
