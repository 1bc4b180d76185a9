package io.smartlocker.platform.inbox;

import io.smallrye.mutiny.Uni;

/**
 * Takes the events of one topic. Every event comes once, in the order of its key, inside a transaction that commits
 * together with the note that it came. A failure that is the event's own sends it to the dead letters.
 */
public interface TopicHandler {
    /** The topic's name, or with {@link #isPattern()} an RE2/J expression that the broker matches names with. */
    String topic();

    /** Whether {@link #topic()} is a pattern; a pattern is followed by a consumer of its own. */
    default boolean isPattern() {
        return false;
    }

    /** Does the work in the transaction under way. */
    Uni<Void> handle(ReceivedEvent event);
}
