package io.smartlocker.platform.projection;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.State;
import io.smartlocker.platform.inbox.ReceivedEvent;
import io.smartlocker.platform.inbox.TopicHandler;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/**
 * Keeps the projection of one state topic. A service extends it per topic, as a {@code @Singleton} (it is no bean that
 * can be proxied), and says in the hooks what follows from a change.
 *
 * <p>What one poll brought is kept in one statement. Of several states of one thing only the newest is, and only that one
 * is told to the hook: a projection says what is, not what was.
 */
public abstract class ProjectionHandler<T extends State> implements TopicHandler {
    private final String topic;
    private final Class<T> type;
    private final Projections projections;

    protected ProjectionHandler(String topic, Class<T> type, Projections projections) {
        this.topic = topic;
        this.type = type;
        this.projections = projections;
    }

    @Override
    public final String topic() {
        return topic;
    }

    @Override
    public final Uni<Void> handle(ReceivedEvent event) {
        return handleAll(List.of(event));
    }

    @Override
    public final Uni<Void> handleAll(List<ReceivedEvent> events) {
        return oneAfterTheOther(Stretch.of(events, type), stretch -> switch (stretch) {
            case Stretch.States<T> states -> keep(states);
            case Stretch.Tombstone<T> gone -> forget(gone);
        });
    }

    private Uni<Void> keep(Stretch.States<T> told) {
        return projections
                .keepAll(told.states())
                .flatMap(kept -> changed(
                        told.news().stream()
                                .filter(news -> kept.containsKey(news.state().id()))
                                .toList(),
                        kept));
    }

    private Uni<Void> forget(Stretch.Tombstone<T> gone) {
        UUID id = gone.event().keyId();
        return projections
                .find(type, id)
                .flatMap(known -> known.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : projections.forget(type, id).flatMap(forgotten -> {
                            gone.event().enterTrace();
                            return removed(known.get());
                        }));
    }

    private Uni<Void> changed(List<Stretch.News<T>> told, Map<UUID, Projections.Before> before) {
        return oneAfterTheOther(told, news -> {
            news.event().enterTrace();
            T state = news.state();
            return changed(new Change<>(
                    () -> Objects.requireNonNull(before.get(state.id())).as(type),
                    state,
                    news.event().time()));
        });
    }

    private static <S> Uni<Void> oneAfterTheOther(List<S> items, Function<S, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(items)
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** A newer state was kept. For those to whom it matters what it was before, or when it was told. */
    protected Uni<Void> changed(Change<T> change) {
        return changed(change.state());
    }

    /** A newer state was kept. */
    protected Uni<Void> changed(T state) {
        return Uni.createFrom().voidItem();
    }

    /** The thing is gone; this was its last state. */
    protected Uni<Void> removed(T last) {
        return Uni.createFrom().voidItem();
    }
}
