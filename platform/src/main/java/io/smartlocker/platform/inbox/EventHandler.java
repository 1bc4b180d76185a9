package io.smartlocker.platform.inbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;

/**
 * Takes events. Every event comes once, in the order of its key, inside a transaction that commits together with the note
 * that it came. A failure that is the event's own sends it to the dead letters.
 */
public interface EventHandler {
    /**
     * After so many events the session forgets what it has read and written. Before each query it looks at everything that
     * it remembers for changes, so that a batch of hundreds of events would take time by its square.
     */
    int REMEMBERED = 16;

    /** Does the work in the transaction under way. */
    Uni<Void> handle(ReceivedEvent event);

    /**
     * Does the work of neighbouring events in the transaction under way, by default one after the other. A
     * handler for many events may do it set by set. When it fails, each event is tried alone.
     */
    default Uni<Void> handleAll(List<ReceivedEvent> events) {
        return Multi.createFrom()
                .iterable(events)
                .group()
                .intoLists()
                .of(REMEMBERED)
                .onItem()
                .transformToUniAndConcatenate(
                        some -> prepare(some).chain(() -> oneByOne(some)).chain(EventHandler::forget))
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** Reads beforehand, if need be, what some events have in common. It is remembered while these are handled. */
    default Uni<Void> prepare(List<ReceivedEvent> events) {
        return Uni.createFrom().voidItem();
    }

    private Uni<Void> oneByOne(List<ReceivedEvent> events) {
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

    private static Uni<Void> forget() {
        return Panache.getSession().flatMap(session -> session.flush().invoke(session::clear));
    }
}
