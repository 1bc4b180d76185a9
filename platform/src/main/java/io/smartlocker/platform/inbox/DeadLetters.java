package io.smartlocker.platform.inbox;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.DeadLetter;
import io.smartlocker.contracts.Topics;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where events go that could not be handled, so that the stream goes on and a person can look. */
@ApplicationScoped
class DeadLetters {
    private static final UUID NOBODY = new UUID(0, 0);

    private final Outbox outbox;

    DeadLetters(Outbox outbox) {
        this.outbox = outbox;
    }

    Uni<Void> add(String consumer, ReceivedEvent event, Throwable failure) {
        DeadLetter letter = new DeadLetter(
                consumer,
                event.place(),
                event.id(),
                event.type().orElse(null),
                event.key(),
                failure.toString(),
                event.text());
        String key = event.key() == null ? event.id() : event.key();
        return outbox.add(
                OutboxMessage.of(Topics.DEAD_LETTERS, key, event.organization().orElse(NOBODY), event.id(), letter));
    }
}
