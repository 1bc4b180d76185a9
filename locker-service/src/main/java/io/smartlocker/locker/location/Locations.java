package io.smartlocker.locker.location;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.locker.listing.Reach;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.LockMode;

/** All locations. */
@ApplicationScoped
public class Locations implements PanacheRepositoryBase<Location, UUID> {

    /** The location, where the caller's rights reach it; otherwise 404. */
    Uni<Location> require(UUID id, Caller caller) {
        return require(id, LockModeType.NONE, caller);
    }

    /** The same for who only needs to know it. */
    public Uni<LocationState> find(UUID id, Caller caller) {
        return require(id, caller).map(Locations::state);
    }

    /** The same, for a change: until the transaction ends nobody else changes it, and nothing new comes to stand there. */
    Uni<Location> lock(UUID id, Caller caller) {
        return require(id, LockModeType.PESSIMISTIC_WRITE, caller);
    }

    private Uni<Location> require(UUID id, LockModeType lock, Caller caller) {
        return find("id = ?1 and organization = ?2", id, caller.organization())
                .withLock(lock)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("location"))
                .invoke(location -> Reach.of(caller).require(id, "location"));
    }

    /** What is part of it changed: its own version rises, too. Its changes are to be flushed before. */
    Uni<Void> raiseVersion(Location location) {
        return getSession().flatMap(session -> session.lock(location, LockMode.PESSIMISTIC_FORCE_INCREMENT));
    }

    /**
     * The location that a field of a request names; where there is none the field is to blame. It is not deleted before the
     * transaction ends.
     */
    public Uni<LocationState> named(UUID id, String field, Caller caller) {
        return require(id, LockModeType.PESSIMISTIC_READ, caller)
                .onFailure(ProblemException.class)
                .transform(missing -> ProblemException.of(CommonProblem.INVALID, field, "There is no such location."))
                .map(Locations::state);
    }

    /** Locations within the caller's reach by their names or ids. */
    public Uni<List<LocationState>> some(Collection<String> names, Collection<UUID> ids, Caller caller) {
        return list("organization = ?1 and (name in ?2 or id in ?3)", caller.organization(), names, ids)
                .map(found -> found.stream()
                        .filter(location -> Reach.of(caller).covers(location.id()))
                        .map(Locations::state)
                        .toList());
    }

    /** Where an area is; the field is to blame when there is no such area. */
    public Uni<LocationState> withArea(UUID area, String field, Caller caller) {
        return find(
                        "select l from Location l join l.areas a where a.id = ?1 and l.organization = ?2",
                        area,
                        caller.organization())
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.of(CommonProblem.INVALID, field, "There is no such area."))
                .flatMap(location -> named(location.id(), field, caller));
    }

    static LocationState state(Location location) {
        return new LocationState(
                location.id(),
                location.organization(),
                location.version(),
                location.name(),
                location.country(),
                location.timeZone(),
                location.areas().stream()
                        .map(area -> new LocationState.Area(area.id(), area.name()))
                        .toList());
    }
}
