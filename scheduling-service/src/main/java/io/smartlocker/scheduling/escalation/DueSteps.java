package io.smartlocker.scheduling.escalation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.scheduling.custody.Overdue;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The steps whose time has come. Taking one writes it down in the transaction of what it does, so that each is done once
 * about a custody, whoever else is at it and whatever ends in between.
 */
@ApplicationScoped
class DueSteps {
    /**
     * A location's own steps take the place of the organisation's. Where a device was taken is mostly known; what is not
     * known after an hour will not be.
     */
    private static final String TAKE = """
            insert into escalation_done (custody, step)
            select c.id, e.id from custody c
            join escalation e on e.organization = c.organization and (e.location = c.location or (
                e.location is null and not exists (
                    select 1 from escalation own where own.organization = c.organization and own.location = c.location)))
            where c.due_at < :dueBefore
                and c.due_at + e.after_minutes * interval '1 minute' <= :now
                and c.noted_at <= :notedBefore
                and (c.location is not null or c.noted_at < :placeless)
                and not exists (select 1 from escalation_done d where d.custody = c.id and d.step = e.id)
            order by c.due_at, e.after_minutes, e.id limit 100
            on conflict do nothing
            returning cast(custody as text), cast(step as text)""";

    private static final Duration PLACE_WAIT = Duration.ofHours(1);

    /** How long it is remembered that a step was done, beyond the end of the custody. */
    private static final Duration MEMORY = Duration.ofDays(60);

    /** A step to be done about a custody. */
    record Due(UUID custody, UUID step) {}

    /** Takes some, in the transaction under way. */
    Uni<List<Due>> take(Instant now, Duration settles) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(TAKE, Object[].class)
                        .setParameter("dueBefore", now.minus(Overdue.QUIET))
                        .setParameter("now", now)
                        .setParameter("notedBefore", now.minus(settles))
                        .setParameter("placeless", now.minus(PLACE_WAIT))
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Due(UUID.fromString((String) row[0]), UUID.fromString((String) row[1])))
                        .toList());
    }

    /** Forgets steps about custodies that ended long ago. */
    Uni<Integer> forget(Instant now) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery("""
                        delete from escalation_done d where d.done_at < :before
                            and not exists (select 1 from custody c where c.id = d.custody)""")
                .setParameter("before", now.minus(MEMORY))
                .executeUpdate());
    }
}
