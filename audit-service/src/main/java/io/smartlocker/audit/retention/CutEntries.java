package io.smartlocker.audit.retention;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The entries of a log as far as they are to go. The methods work in the session under way. */
@ApplicationScoped
class CutEntries {
    /** The last entry before a moment. */
    record Last(long position, byte[] hash) {}

    /**
     * The last entry of the unbroken row of those recorded before a moment; empty when there is none, or the chain has a
     * hole there. Clocks of replicas differ: the first that was recorded later ends the row.
     */
    Uni<Optional<Last>> lastBefore(UUID organization, Instant moment) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                select e.position, e.hash from log_entry e
                                where e.organization = :organization and e.recorded_at < :moment
                                and e.position = coalesce(
                                    (select min(later.position) - 1 from log_entry later
                                     where later.organization = :organization and later.recorded_at >= :moment),
                                    (select position from log_head where organization = :organization))""", Object[].class)
                        .setParameter("organization", organization)
                        .setParameter("moment", moment)
                        .getResultList())
                .map(rows -> rows.size() == 1
                        ? Optional.of(new Last(((Number) rows.getFirst()[0]).longValue(), (byte[]) rows.getFirst()[1]))
                        : Optional.empty());
    }

    /** Removes some entries up to a place, and the notes of their activities; how many were there to go. */
    Uni<Long> remove(UUID organization, long position, int atMost) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery("""
                                with gone as (
                                    delete from log_entry where organization = :organization and position <= least(
                                        :position,
                                        (select min(position) + :some - 1 from log_entry
                                         where organization = :organization))
                                    returning id),
                                forgotten as (
                                    delete from logged_activity using gone where logged_activity.id = gone.id)
                                select count(*) from gone""", Long.class)
                .setParameter("organization", organization)
                .setParameter("position", position)
                .setParameter("some", atMost)
                .getSingleResult());
    }
}
