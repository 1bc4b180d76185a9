package io.smartlocker.locker.directory;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.contracts.activity.Activity.Result;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.locker.Acts;
import io.smartlocker.locker.directory.Directories.Composed;
import io.smartlocker.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the broker lost of kiosks' topics. All methods work in the transaction under way. */
@ApplicationScoped
class TopicLosses {
    private final Outbox outbox;

    TopicLosses(Outbox outbox) {
        this.outbox = outbox;
    }

    Uni<Void> noticed(UUID kiosk, List<String> topics) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                insert into kiosk_topic_loss (kiosk, topics, noticed_at)
                                select id, :topics, now() from kiosk where id = :kiosk
                                on conflict (kiosk) do update set topics = excluded.topics,
                                    noticed_at = excluded.noticed_at, restored_at = null""")
                        .setParameter("kiosk", kiosk)
                        .setParameter("topics", String.join(" ", topics))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** The topics are there again, and the kiosk is being sent what stood on them. */
    Uni<Void> restored(Composed directory) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                update kiosk_topic_loss set restored_at = now()
                                where kiosk = :kiosk and restored_at is null returning topics""", String.class)
                        .setParameter("kiosk", directory.kiosk())
                        .getSingleResultOrNull())
                .flatMap(topics -> topics == null
                        ? Uni.createFrom().voidItem()
                        : outbox.add(Acts.now(
                                directory.organization(),
                                Actor.SYSTEM,
                                "kiosk.topics-restored",
                                new Subject(Subject.Kind.KIOSK, directory.kiosk()),
                                Result.SUCCESS,
                                Map.of("topics", topics))));
    }
}
