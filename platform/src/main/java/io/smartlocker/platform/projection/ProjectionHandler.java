package io.smartlocker.platform.projection;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.State;
import io.smartlocker.platform.inbox.ReceivedEvent;
import io.smartlocker.platform.inbox.TopicHandler;
import java.time.Instant;
import java.util.UUID;

/**
 * Keeps the projection of one state topic. A service extends it per topic, as a {@code @Singleton} (it is no bean that
 * can be proxied), and says in the hooks what follows from a change.
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
        if (event.isTombstone()) {
            UUID id = event.keyId();
            return projections
                    .find(type, id)
                    .flatMap(known -> known.isEmpty()
                            ? Uni.createFrom().voidItem()
                            : projections.forget(type, id).flatMap(gone -> removed(known.get())));
        }
        T state = event.as(type);
        return projections
                .keep(state)
                .flatMap(kept ->
                        kept ? changed(state, event.time()) : Uni.createFrom().voidItem());
    }

    /**
     * A newer state was kept.
     *
     * @param told when it was written
     */
    protected Uni<Void> changed(T state, Instant told) {
        return changed(state);
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
