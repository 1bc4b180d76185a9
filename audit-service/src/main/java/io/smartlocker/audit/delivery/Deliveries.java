package io.smartlocker.audit.delivery;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Contracts;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** All deliveries. The methods work in the session under way. */
@ApplicationScoped
class Deliveries {
    private static final String ADD = """
            insert into webhook_delivery (id, organization, webhook, kind, activity, type, payload, state, next_try_at,
                replay_of, created_at)
            select id, organization, webhook, kind, activity, type, payload, 'WAITING', now(), replay_of, now()
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as wanted (id uuid, organization uuid, webhook uuid,
                kind text, activity uuid, type text, payload text, replay_of uuid)""";

    private static final String FORGET = """
            delete from webhook_delivery where id in (
                select id from webhook_delivery where created_at < now() - make_interval(secs => :keep)
                order by created_at limit :most)""";

    private volatile boolean expected;

    /** Whether some were added here that nobody has taken yet; they may not be committed. */
    boolean areExpected() {
        return expected;
    }

    void taken() {
        expected = false;
    }

    Uni<Void> add(List<NewDelivery> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        expected = true;
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(ADD)
                        .setParameter("rows", Contracts.write(rows))
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<List<Delivery>> some(List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Panache.getSession().flatMap(session -> session.createSelectionQuery(
                                "from Delivery where id in (:ids)", Delivery.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    /** @throws ProblemException 404 if the organisation's webhook has none of that id */
    Uni<Delivery> require(UUID id, UUID webhook, UUID organization) {
        return some(List.of(id)).map(found -> found.stream()
                .filter(delivery -> delivery.webhook.equals(webhook) && delivery.organization.equals(organization))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("delivery")));
    }

    /** Removes some that are older; how many. */
    Uni<Integer> forget(Duration keep, int most) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(FORGET)
                .setParameter("keep", keep.toMillis() / 1000.0)
                .setParameter("most", most)
                .executeUpdate());
    }
}
