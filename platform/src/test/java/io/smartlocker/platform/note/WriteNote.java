package io.smartlocker.platform.note;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.state.GroupState;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

@ApplicationScoped
class WriteNote {
    private final Notes notes;
    private final Outbox outbox;

    WriteNote(Notes notes, Outbox outbox) {
        this.notes = notes;
        this.outbox = outbox;
    }

    /** "lock 1 2" takes both locks in that order, and lets somebody else have the second before it. */
    private Uni<Void> locks(String text) {
        if (!text.startsWith("lock ")) {
            return Uni.createFrom().voidItem();
        }
        return lock(text.charAt(5))
                .onItem()
                .delayIt()
                .by(Duration.ofMillis(300))
                .chain(() -> lock(text.charAt(7)))
                .replaceWithVoid();
    }

    private Uni<Object> lock(char name) {
        return notes.getSession()
                .flatMap(session -> session.createNativeQuery("select pg_advisory_xact_lock(:name) is null")
                        .setParameter("name", (long) name)
                        .getSingleResult());
    }

    @Writes
    Uni<NoteView> write(NoteRequest request, Caller caller) {
        Note note = new Note();
        note.id = UuidV7.next();
        note.organization = caller.organization();
        note.text = request.text();
        Uni<Note> kept = locks(request.text()).chain(() -> notes.persistAndFlush(note));
        if (request.text().startsWith("slow")) {
            kept = kept.onItem().delayIt().by(Duration.ofMillis(30));
        }
        return kept.flatMap(ignored -> outbox.add(
                        Topics.GROUPS,
                        new GroupState(note.id, note.organization, note.version + 1, 1, note.text),
                        new Activity(
                                UuidV7.next(),
                                note.organization,
                                Instant.now(),
                                caller.actor(),
                                "group.created",
                                new Activity.Subject(Activity.Subject.Kind.GROUP, note.id),
                                Activity.Result.SUCCESS,
                                Map.of())))
                .map(ignored -> {
                    if (request.text().startsWith("fail")) {
                        throw new IllegalStateException("after the outbox");
                    }
                    return NoteView.of(note);
                });
    }
}
