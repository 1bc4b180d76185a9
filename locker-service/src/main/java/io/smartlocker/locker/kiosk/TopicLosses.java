package io.smartlocker.locker.kiosk;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.contracts.activity.Activity.Result;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.locker.Acts;
import io.smartlocker.locker.directory.Directories;
import io.smartlocker.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the broker lost of kiosks' topics. All methods work in the transaction under way. */
@ApplicationScoped
class TopicLosses {
    private final Kiosks kiosks;
    private final Directories directories;
    private final Outbox outbox;

    TopicLosses(Kiosks kiosks, Directories directories, Outbox outbox) {
        this.kiosks = kiosks;
        this.directories = directories;
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

    /** The topics are there again, and empty: the kiosk is sent everything anew. */
    Uni<Void> restored(UUID id, List<String> topics) {
        return kiosks.findById(id).flatMap(kiosk -> directories
                .resend(kiosk.id(), kiosk.organization())
                .chain(Panache::getSession)
                .flatMap(session -> session.createNativeQuery(
                                "update kiosk_topic_loss set restored_at = now() where kiosk = :kiosk")
                        .setParameter("kiosk", id)
                        .executeUpdate())
                .chain(() -> outbox.add(Acts.now(
                        kiosk.organization(),
                        Actor.SYSTEM,
                        "kiosk.topics-restored",
                        new Subject(Subject.Kind.KIOSK, id),
                        Result.SUCCESS,
                        Map.of("topics", String.join(" ", topics))))));
    }
}
