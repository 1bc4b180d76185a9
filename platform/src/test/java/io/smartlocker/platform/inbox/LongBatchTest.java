package io.smartlocker.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.note.Note;
import io.smartlocker.platform.writing.BackgroundTransaction;
import io.smartlocker.testing.Backends;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** A batch of hundreds of events takes time by their number, and not by its square: a session looks at all that it remembers. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class LongBatchTest {
    private static final int EVENTS = 3 * EventHandler.REMEMBERED + 2;

    private final UUID organization = UUID.randomUUID();

    @Inject
    BackgroundTransaction background;

    @Test
    void the_session_forgets_what_it_has_written_and_all_of_it_is_written() {
        Taker taker = new Taker();
        background.run(() -> taker.handleAll(events()));
        assertThat(taker.mostRemembered).isEqualTo(EventHandler.REMEMBERED);
        assertThat(background.run(this::written)).isEqualTo(EVENTS);
    }

    /** Takes a note of each event, and counts how many of its notes the session still knows. */
    private class Taker implements EventHandler {
        private final List<Note> taken = new ArrayList<>();
        private long mostRemembered;

        @Override
        public Uni<Void> handle(ReceivedEvent event) {
            Note note = Note.of(organization, event.id());
            taken.add(note);
            return Panache.getSession().flatMap(session -> session.persist(note)
                    .invoke(() -> mostRemembered = Math.max(
                            mostRemembered,
                            taken.stream().filter(session::contains).count())));
        }
    }

    private static List<ReceivedEvent> events() {
        return IntStream.range(0, EVENTS)
                .mapToObj(
                        offset -> new ReceivedEvent(new ConsumerRecord<>("long-batch", 0, offset, "key", new byte[0])))
                .toList();
    }

    private Uni<Long> written() {
        return Panache.getSession().flatMap(session -> session.createQuery(
                        "select count(*) from Note where organization = :organization", Long.class)
                .setParameter("organization", organization)
                .getSingleResult());
    }
}
