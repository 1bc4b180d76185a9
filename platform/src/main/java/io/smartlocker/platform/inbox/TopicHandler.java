package io.smartlocker.platform.inbox;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;

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

    /**
     * Does the work of neighbouring events of the topic in the transaction under way, by default one after the other. A
     * handler for many events may do it set by set. When it fails, each event is tried alone.
     */
    default Uni<Void> handleAll(List<ReceivedEvent> events) {
        return Multi.createFrom()
                .iterable(events)
                .onItem()
                .transformToUniAndConcatenate(event -> {
                    event.enterTrace();
                    return handle(event);
                })
                .collect()
                .last()
                .replaceWithVoid();
    }
}
