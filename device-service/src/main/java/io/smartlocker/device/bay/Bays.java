package io.smartlocker.device.bay;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.device.Reach;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All bays. What is to be changed is locked when it is read, a bay always before a device. */
@ApplicationScoped
public class Bays implements PanacheRepositoryBase<Bay, UUID> {

    /** A bay within the caller's reach. */
    public Uni<Bay> require(UUID id, Caller caller) {
        return find("id = ?1 and organization = ?2", id, caller.organization())
                .firstResult()
                .map(Optional::ofNullable)
                .map(found -> seenBy(caller, found));
    }

    /** A bay within the caller's reach, to be changed. */
    public Uni<Bay> requireLocked(UUID id, Caller caller) {
        return lock(id, caller.organization()).map(found -> seenBy(caller, found));
    }

    /** A caller who is limited to some locations sees no bay elsewhere. */
    private static Bay seenBy(Caller caller, Optional<Bay> found) {
        return found.filter(bay -> Reach.covers(caller, bay.location))
                .orElseThrow(() -> ProblemException.notFound("bay"));
    }

    /** A bay, locked until the transaction ends. One that is locked already is not read again. */
    public Uni<Optional<Bay>> lock(UUID id, UUID organization) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .map(found -> Optional.ofNullable(found).filter(bay -> bay.organization.equals(organization)));
    }

    /**
     * The bays at some places within the caller's reach, locked until the transaction ends.
     *
     * @param places lockers and the numbers that are wanted of each
     */
    public Uni<List<Bay>> lockAt(Map<UUID, Set<Integer>> places, Caller caller) {
        return places.isEmpty()
                ? Uni.createFrom().item(List.of())
                : ids(places, caller).flatMap(this::lockAll);
    }

    private Uni<List<UUID>> ids(Map<UUID, Set<Integer>> places, Caller caller) {
        return getSession()
                .flatMap(session -> session.createSelectionQuery(
                                "select id, locker, number, location from Bay where organization = :organization"
                                        + " and locker in :lockers and number in :numbers",
                                Object[].class)
                        .setParameter("organization", caller.organization())
                        .setParameter("lockers", places.keySet())
                        .setParameter(
                                "numbers",
                                places.values().stream().flatMap(Set::stream).collect(Collectors.toSet()))
                        .getResultList())
                .map(rows -> rows.stream()
                        .filter(row ->
                                places.getOrDefault((UUID) row[1], Set.of()).contains((Integer) row[2]))
                        .filter(row -> Reach.covers(caller, (UUID) row[3]))
                        .map(row -> (UUID) row[0])
                        .toList());
    }

    /** Some bays, locked until the transaction ends. */
    public Uni<List<Bay>> lockAll(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** All bays of a person, locked until the transaction ends. */
    Uni<List<Bay>> lockAllOfUser(UUID user) {
        return find("user = ?1 order by id", user)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The device in a bay, as far as that is known without waiting for anybody. */
    public Uni<Optional<UUID>> deviceIn(UUID id, UUID organization) {
        return scalar("device", id, organization);
    }

    /** Where a bay is. */
    public Uni<Optional<UUID>> locationOf(UUID id, UUID organization) {
        return scalar("location", id, organization);
    }

    private Uni<Optional<UUID>> scalar(String attribute, UUID id, UUID organization) {
        return getSession()
                .flatMap(session -> session.createSelectionQuery(
                                "select " + attribute + " from Bay where id = :id and organization = :organization",
                                UUID.class)
                        .setParameter("id", id)
                        .setParameter("organization", organization)
                        .getResultList())
                .map(rows -> rows.stream().filter(Objects::nonNull).findFirst());
    }

    /** All bays of a locker, locked until the transaction ends. */
    Uni<List<Bay>> lockAllOf(UUID locker) {
        return find("locker = ?1 order by number", locker)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What is in a locker that moved is where the locker is. */
    Uni<Void> takeDevicesAlong(UUID locker) {
        return flush().chain(() -> getSession())
                .flatMap(session -> session.createNativeQuery("""
                                update device set location = bay.location
                                from bay where bay.id = device.bay and bay.locker = :locker""")
                        .setParameter("locker", locker)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Adds bays, if any. */
    Uni<Void> add(List<Bay> missing) {
        return missing.isEmpty() ? Uni.createFrom().voidItem() : persist(missing);
    }

    /** Removes bays one after another. */
    Uni<Void> remove(List<Bay> gone) {
        return Multi.createFrom()
                .iterable(gone)
                .onItem()
                .transformToUniAndConcatenate(this::delete)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
