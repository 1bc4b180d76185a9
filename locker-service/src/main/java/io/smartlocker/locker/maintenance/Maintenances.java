package io.smartlocker.locker.maintenance;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.locker.listing.Reach;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All maintenance there is, was, and is planned. */
@ApplicationScoped
class Maintenances implements PanacheRepositoryBase<Maintenance, UUID> {
    private static final int AT_ONCE = 100;

    /** The maintenance, where the caller's rights reach its subject; otherwise 404. */
    Uni<Maintenance> require(UUID id, LockModeType lock, Caller caller) {
        return find("id = ?1 and organization = ?2", id, caller.organization())
                .withLock(lock)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("maintenance"))
                .invoke(found -> Reach.of(caller).require(found.location(), "maintenance"));
    }

    /** What is due to begin or end and no other replica is at, locked until the transaction ends. */
    Uni<List<Maintenance>> due(Instant now) {
        return getSession().flatMap(session -> session.createNativeQuery("""
                                select * from maintenance
                                where ended_at is null and (ends_at <= :now or begun_at is null and starts_at <= :now)
                                order by id limit :atOnce for update skip locked""", Maintenance.class)
                .setParameter("now", now)
                .setParameter("atOnce", AT_ONCE)
                .getResultList());
    }

    /** What of a locker and its bays has not ended, locked until the transaction ends. */
    Uni<List<Maintenance>> openAt(UUID locker) {
        return find("locker = ?1 and subjectDevice is null and endedAt is null order by id", locker)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whether a maintenance of the locker is running. */
    Uni<Boolean> isRunning(UUID locker) {
        return count("subjectLocker = ?1 and begunAt is not null and endedAt is null", locker)
                .map(running -> running > 0);
    }
}
