package io.smartlocker.locker.command;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.locker.listing.Reach;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** All commands. */
@ApplicationScoped
class Commands implements PanacheRepositoryBase<Command, UUID> {
    /** Hibernate Reactive has no hints, so that Hibernate's own way of leaving out what is locked fails. */
    private static final String LOCK_FREE = """
            select * from command where id = any(cast(string_to_array(:ids, ',') as uuid[]))
            order by id for update skip locked""";

    /** The command, where the caller's rights reach its bay; otherwise 404. */
    Uni<Command> require(UUID id, Caller caller) {
        return require(find("id = ?1 and organization = ?2", id, caller.organization()), caller);
    }

    /** The same, locked until the transaction ends. */
    Uni<Command> requireLocked(UUID id, Caller caller) {
        return require(
                find("id = ?1 and organization = ?2", id, caller.organization())
                        .withLock(LockModeType.PESSIMISTIC_WRITE),
                caller);
    }

    private static Uni<Command> require(PanacheQuery<Command> query, Caller caller) {
        return query.firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("command"))
                .invoke(command -> Reach.of(caller).require(command.location(), "command"));
    }

    /** The commands among these ids, locked until the transaction ends. */
    Uni<List<Command>> lock(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those among these ids that have ended. */
    Uni<List<Command>> ended(Collection<UUID> ids) {
        return list("id in ?1 and finishedAt is not null", ids);
    }

    /** Those among these ids that nobody else has locked, locked until the transaction ends. */
    Uni<List<Command>> lockFree(Collection<UUID> ids) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(LOCK_FREE, Command.class)
                .setParameter("ids", ids.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .getResultList());
    }

    /** The commands of a batch in their order. */
    Uni<List<Command>> of(UUID batch) {
        return list("batch = ?1 order by id", batch);
    }

    /** The same, locked until the transaction ends. */
    Uni<List<Command>> lockOf(UUID batch) {
        return find("batch = ?1 order by id", batch)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Ids of commands without an end whose time was over at the given moment. */
    Uni<List<UUID>> overdue(Instant at) {
        return find("select id from Command where finishedAt is null and expiresAt < ?1 order by expiresAt", at)
                .project(UUID.class)
                .page(0, 200)
                .list();
    }
}
