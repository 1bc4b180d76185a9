package io.smartlocker.locker.directory;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.EventTypes;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.CredentialState;
import io.smartlocker.contracts.state.EdgeKeysState;
import io.smartlocker.platform.inbox.ReceivedEvent;
import io.smartlocker.platform.inbox.TopicHandler;
import io.smartlocker.platform.projection.Projections;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A verifier of a person changed, or the edge keys were sealed for a kiosk: the one topic carries both. */
@ApplicationScoped
class CredentialChanges implements TopicHandler {
    private static final String EDGE_KEYS = EventTypes.of(EdgeKeysState.class);

    private final Projections projections;
    private final DirectoryMarks marks;

    CredentialChanges(Projections projections, DirectoryMarks marks) {
        this.projections = projections;
        this.marks = marks;
    }

    @Override
    public String topic() {
        return Topics.CREDENTIALS;
    }

    @Override
    public Uni<Void> handle(ReceivedEvent event) {
        if (event.isTombstone()) {
            return removed(event.keyId());
        }
        return event.type().filter(EDGE_KEYS::equals).isPresent()
                ? changed(event.as(EdgeKeysState.class))
                : changed(event.as(CredentialState.class));
    }

    private Uni<Void> changed(EdgeKeysState keys) {
        return projections
                .keep(keys)
                .flatMap(kept -> kept
                        ? marks.mark(keys.organization(), Part.KEYS, keys.id())
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> changed(CredentialState credential) {
        return projections
                .keep(credential)
                .flatMap(kept -> kept ? person(credential) : Uni.createFrom().voidItem());
    }

    /** A tombstone need not say of which kind it is: the ids of both are known apart. */
    private Uni<Void> removed(UUID id) {
        return projections
                .find(CredentialState.class, id)
                .flatMap(credential -> credential.isPresent()
                        ? projections.forget(CredentialState.class, id).chain(() -> person(credential.get()))
                        : projections
                                .find(EdgeKeysState.class, id)
                                .flatMap(keys -> keys.isPresent()
                                        ? projections
                                                .forget(EdgeKeysState.class, id)
                                                .chain(() ->
                                                        marks.mark(keys.get().organization(), Part.KEYS, id))
                                        : Uni.createFrom().voidItem()));
    }

    private Uni<Void> person(CredentialState credential) {
        return marks.mark(credential.organization(), Part.PERSON, credential.user());
    }
}
