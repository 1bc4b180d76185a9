package io.smartlocker.scheduling.custody;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.CustodyState;
import io.smartlocker.platform.inbox.ReceivedEvent;
import io.smartlocker.platform.inbox.TopicHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Keeps who holds what, in a table of its own: it is looked through by the due time. An older version never overwrites a
 * newer one.
 */
@ApplicationScoped
class KnownCustodies implements TopicHandler {
    private static final String KEEP = """
            insert into custody (id, organization, version, device, device_type, holder, bay, shift, since, due_at)
            values (:id, :organization, :version, :device, :deviceType, :holder, :bay,
                cast(cast(:shift as text) as uuid), :since, cast(cast(:dueAt as text) as timestamptz))
            on conflict (id) do update
            set version = excluded.version, device = excluded.device, device_type = excluded.device_type,
                holder = excluded.holder, bay = excluded.bay, shift = excluded.shift, since = excluded.since,
                due_at = excluded.due_at
            where custody.version < excluded.version""";

    private final PlaceCustodies placeCustodies;

    KnownCustodies(PlaceCustodies placeCustodies) {
        this.placeCustodies = placeCustodies;
    }

    @Override
    public String topic() {
        return Topics.CUSTODIES;
    }

    @Override
    public Uni<Void> handle(ReceivedEvent event) {
        return event.isTombstone() ? forget(event.keyId()) : keep(event.as(CustodyState.class));
    }

    private Uni<Void> keep(CustodyState custody) {
        return Panache.getSession()
                .flatMap(session -> keep(session, custody))
                .flatMap(rows -> rows == 0 ? Uni.createFrom().voidItem() : placeCustodies.ofBay(custody.bay()));
    }

    private static Uni<Integer> keep(Mutiny.Session session, CustodyState custody) {
        return session.createNativeQuery(KEEP)
                .setParameter("id", custody.id())
                .setParameter("organization", custody.organization())
                .setParameter("version", custody.version())
                .setParameter("device", custody.device())
                .setParameter("deviceType", custody.deviceType())
                .setParameter("holder", custody.holder())
                .setParameter("bay", custody.bay())
                .setParameter(
                        "shift",
                        custody.shift() == null ? null : custody.shift().toString())
                .setParameter("since", custody.since())
                .setParameter(
                        "dueAt",
                        custody.dueAt() == null ? null : custody.dueAt().toString())
                .executeUpdate();
    }

    private static Uni<Void> forget(UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("delete from custody where id = :id")
                        .setParameter("id", id)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
