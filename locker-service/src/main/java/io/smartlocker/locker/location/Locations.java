package io.smartlocker.locker.location;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All locations. */
@ApplicationScoped
public class Locations implements PanacheRepositoryBase<Location, UUID> {

    /** The location, where the caller's rights reach it; otherwise 404. */
    Uni<Location> require(UUID id, Caller caller) {
        return find("id = ?1 and organization = ?2", id, caller.organization())
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("location"))
                .invoke(location -> {
                    if (!caller.locations().isEmpty() && !caller.locations().contains(id)) {
                        throw ProblemException.notFound("location");
                    }
                });
    }

    /** The location that a field of a request names; where there is none the field is to blame. */
    public Uni<LocationState> named(UUID id, String field, Caller caller) {
        return require(id, caller)
                .onFailure(ProblemException.class)
                .transform(missing -> ProblemException.of(CommonProblem.INVALID, field, "There is no such location."))
                .map(Locations::state);
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
                .map(Locations::state);
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
