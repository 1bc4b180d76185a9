package io.smartlocker.locker.setting;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.locker.cabinet.Lockers;
import io.smartlocker.locker.location.Locations;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.projection.Projections;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Finds what settings are of, and what that inherits from; 404 where the caller's rights do not reach. */
@ApplicationScoped
class FindTarget {
    private final Locations locations;
    private final Lockers lockers;
    private final Projections projections;

    FindTarget(Locations locations, Lockers lockers, Projections projections) {
        this.locations = locations;
        this.lockers = lockers;
        this.projections = projections;
    }

    Uni<Target> find(Level level, UUID id, Caller caller) {
        return switch (level) {
            case ORGANIZATION -> Uni.createFrom().item(Target.organization(caller.organization()));
            case LOCATION -> locations.find(id, caller).map(found -> Target.location(caller.organization(), id));
            case LOCKER -> locker(id, caller);
            case BAY ->
                projections
                        .find(BayState.class, id, caller.organization())
                        .map(found -> found.orElseThrow(() -> ProblemException.notFound("bay")))
                        .flatMap(bay -> lockers.require(bay.locker(), caller))
                        .map(locker -> Target.bay(caller.organization(), locker.location(), locker.id(), id));
        };
    }

    private Uni<Target> locker(UUID id, Caller caller) {
        return lockers.require(id, caller)
                .map(locker -> Target.locker(caller.organization(), locker.location(), locker.id()));
    }
}
