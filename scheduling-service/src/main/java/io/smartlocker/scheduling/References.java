package io.smartlocker.scheduling;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.contracts.state.State;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.projection.Projections;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** Checks that what a request refers to exists for the caller. All methods work in the session under way. */
@ApplicationScoped
public class References {
    private final Projections projections;

    References(Projections projections) {
        this.projections = projections;
    }

    /** @throws ProblemException 422 naming the field and the first id that is of nothing */
    public Uni<Void> require(Class<? extends State> type, String field, Collection<UUID> ids, Caller caller) {
        return projections
                .unknown(type, ids, caller.organization())
                .invoke(unknown -> unknown.stream().findFirst().ifPresent(id -> {
                    throw unknown(field, id);
                }))
                .replaceWithVoid();
    }

    /** A location that the caller may see. @throws ProblemException 422 if there is none */
    public Uni<LocationState> location(UUID id, Caller caller) {
        return projections.find(LocationState.class, id, caller.organization()).map(found -> found.filter(
                        location -> isVisible(id, caller))
                .orElseThrow(() -> unknown("location", id)));
    }

    /** A location that the caller asks about. @throws ProblemException 404 if there is none for this caller */
    public Uni<LocationState> seen(UUID id, Caller caller) {
        return projections.find(LocationState.class, id, caller.organization()).map(found -> found.filter(
                        location -> isVisible(id, caller))
                .orElseThrow(() -> ProblemException.notFound("location")));
    }

    /** Whether the caller's roles reach a location. */
    public static boolean isVisible(UUID location, Caller caller) {
        return caller.locations().isEmpty() || caller.locations().contains(location);
    }

    /** The refusal of an id that is of nothing. */
    public static ProblemException unknown(String field, UUID id) {
        return ProblemException.of(SchedulingProblem.UNKNOWN_REFERENCE, field, "There is no " + id + ".");
    }
}
