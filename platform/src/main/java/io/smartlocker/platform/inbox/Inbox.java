package io.smartlocker.platform.inbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.RelayBell;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Handles what one poll brought in one transaction, each event once. When an event of the batch fails, the batch is done
 * again one event a transaction, so that one bad record never holds up or undoes its neighbours.
 */
@ApplicationScoped
class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final DeadLetters deadLetters;
    private final Outbox outbox;
    private final RelayBell bell;

    Inbox(DeadLetters deadLetters, Outbox outbox, RelayBell bell) {
        this.deadLetters = deadLetters;
        this.outbox = outbox;
        this.bell = bell;
    }

    /**
     * Handles a batch; blocks until it is committed.
     *
     * @throws Throwable a passing failure; nothing was done then, and the batch is to be tried again
     */
    void receive(String consumer, List<ReceivedEvent> batch, Function<String, EventHandler> handlers) throws Throwable {
        try {
            inTransaction(() -> handleNew(consumer, batch, fresh -> handle(fresh, handlers)));
        } catch (Throwable failure) {
            if (PassingFailure.is(failure)) {
                throw failure;
            }
            oneByOne(consumer, batch, handlers);
        }
    }

    private void oneByOne(String consumer, List<ReceivedEvent> batch, Function<String, EventHandler> handlers)
            throws Throwable {
        for (ReceivedEvent event : batch) {
            try {
                inTransaction(() -> handleNew(consumer, List.of(event), fresh -> handle(fresh, handlers)));
            } catch (Throwable failure) {
                if (PassingFailure.is(failure)) {
                    throw failure;
                }
                LOG.errorf(failure, "Set aside %s from %s", event.id(), event.place());
                inTransaction(
                        () -> handleNew(consumer, List.of(event), dead -> deadLetters.add(consumer, event, failure)));
            }
        }
    }

    private Uni<Void> handleNew(
            String consumer, List<ReceivedEvent> batch, Function<List<ReceivedEvent>, Uni<Void>> work) {
        return note(consumer, batch)
                .map(noted ->
                        batch.stream().filter(event -> noted.remove(event.id())).toList())
                .flatMap(fresh -> fresh.isEmpty() ? Uni.createFrom().voidItem() : work.apply(fresh));
    }

    private static Uni<Void> handle(List<ReceivedEvent> events, Function<String, EventHandler> handlers) {
        return Multi.createFrom()
                .iterable(Run.of(events, handlers))
                .onItem()
                .transformToUniAndConcatenate(run -> run.handler().handleAll(run.events()))
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** Notes the events and gives back the ids that were not noted before. */
    private Uni<Set<String>> note(String consumer, List<ReceivedEvent> batch) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                insert into inbox (consumer, event_id)
                                select distinct :consumer, id from unnest(cast(:ids as text[])) as batch (id)
                                on conflict do nothing returning event_id""", String.class)
                        .setParameter("consumer", consumer)
                        .setParameter("ids", ids(batch))
                        .getResultList())
                .map(HashSet::new);
    }

    private static String[] ids(List<ReceivedEvent> batch) {
        return batch.stream().map(ReceivedEvent::id).toArray(String[]::new);
    }

    private void inTransaction(Supplier<Uni<Void>> work) throws Throwable {
        boolean told =
                VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(() -> outbox.collecting(work)));
        if (told) {
            bell.ring();
        } else {
            bell.ringWithin();
        }
    }

    /** Neighbouring events of a batch that one handler takes. */
    private record Run(EventHandler handler, List<ReceivedEvent> events) {
        /** Cuts a batch where the handler changes. */
        static List<Run> of(List<ReceivedEvent> batch, Function<String, EventHandler> handlers) {
            List<Run> runs = new ArrayList<>();
            for (ReceivedEvent event : batch) {
                EventHandler handler = handlers.apply(event.topic());
                if (runs.isEmpty() || runs.getLast().handler() != handler) {
                    runs.add(new Run(handler, new ArrayList<>()));
                }
                runs.getLast().events().add(event);
            }
            return runs;
        }
    }
}
