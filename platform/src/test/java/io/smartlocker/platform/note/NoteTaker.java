package io.smartlocker.platform.note;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.platform.inbox.ReceivedEvent;
import io.smartlocker.platform.inbox.TopicHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** Notes the name of every location it hears of; "poison" it cannot handle. */
@ApplicationScoped
class NoteTaker implements TopicHandler {
    private final Notes notes;

    NoteTaker(Notes notes) {
        this.notes = notes;
    }

    @Override
    public String topic() {
        return Topics.LOCATIONS;
    }

    @Override
    public Uni<Void> handle(ReceivedEvent event) {
        LocationState location = event.as(LocationState.class);
        Note note = Note.of(location.organization(), location.name());
        return notes.persistAndFlush(note)
                .invoke(() -> {
                    if ("poison".equals(note.text)) {
                        throw new IllegalArgumentException("cannot be swallowed");
                    }
                })
                .replaceWithVoid();
    }
}
