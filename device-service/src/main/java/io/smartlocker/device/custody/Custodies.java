package io.smartlocker.device.custody;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.device.Reach;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All custodies, past and present. One that is to be changed is locked when it is read, after its device. */
@ApplicationScoped
public class Custodies implements PanacheRepositoryBase<Custody, UUID> {

    /** A custody within the caller's reach. */
    Uni<Custody> require(UUID id, Caller caller) {
        return find("id = ?1 and organization = ?2", id, caller.organization())
                .firstResult()
                .map(found -> seenBy(caller, found));
    }

    /** A custody within the caller's reach, to be changed. */
    Uni<Custody> requireLocked(UUID id, Caller caller) {
        return find("id = ?1 and organization = ?2", id, caller.organization())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .map(found -> seenBy(caller, found));
    }

    private static Custody seenBy(Caller caller, @Nullable Custody found) {
        return Optional.ofNullable(found)
                .filter(custody -> Reach.covers(caller, custody.location))
                .orElseThrow(Custodies::notFound);
    }

    /** The device of a custody, to be locked before the custody is read. */
    Uni<UUID> deviceOf(UUID id, Caller caller) {
        return getSession()
                .flatMap(session -> session.createSelectionQuery(
                                "select device from Custody where id = :id and organization = :organization",
                                UUID.class)
                        .setParameter("id", id)
                        .setParameter("organization", caller.organization())
                        .getResultList())
                .map(found -> found.stream().findFirst().orElseThrow(Custodies::notFound));
    }

    /** The custody that began with a take. */
    Uni<Optional<Custody>> ofTake(UUID event) {
        return find("taken", event)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .map(Optional::ofNullable);
    }

    /** The custody under way of a device. */
    Uni<Optional<Custody>> active(UUID device) {
        return find("device = ?1 and state = ?2", device, CustodyStatus.ACTIVE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .map(Optional::ofNullable);
    }

    /** The id of the custody under way of a device, as far as that is known without waiting for anybody. */
    public Uni<Optional<UUID>> activeId(UUID device, UUID organization) {
        return getSession()
                .flatMap(session -> session.createSelectionQuery(
                                "select c.id from Custody c where c.device = :device"
                                        + " and c.organization = :organization and c.state = :state",
                                UUID.class)
                        .setParameter("device", device)
                        .setParameter("organization", organization)
                        .setParameter("state", CustodyStatus.ACTIVE)
                        .getResultList())
                .map(found -> found.stream().findFirst());
    }

    /** The id of the custody that began with a take. */
    public Uni<UUID> idOfTake(UUID event) {
        return getSession()
                .flatMap(session -> session.createSelectionQuery(
                                "select c.id from Custody c where c.taken = :event", UUID.class)
                        .setParameter("event", event)
                        .getResultList())
                .map(found -> found.stream().findFirst().orElseThrow(Custodies::notFound));
    }

    /** Active custodies that a shift has to do with: those at its location, and those that are due by it. */
    Uni<List<Custody>> activeBy(UUID shift, UUID location, UUID organization) {
        return find(
                        "organization = ?1 and state = ?2 and (shift = ?3 or location = ?4) order by id",
                        organization,
                        CustodyStatus.ACTIVE,
                        shift,
                        location)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Active custodies of a person. */
    Uni<List<Custody>> activeOf(UUID holder) {
        return find("holder = ?1 and state = ?2 order by id", holder, CustodyStatus.ACTIVE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    private static ProblemException notFound() {
        return ProblemException.notFound("custody");
    }
}
