package io.smartlocker.scheduling.known;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import io.smartlocker.scheduling.custody.PlaceCustodies;
import jakarta.inject.Singleton;

/** Keeps the lockers in which devices stand. What was taken out of one before it was known has its place then. */
@Singleton
class KnownLockers extends ProjectionHandler<LockerState> {
    private final PlaceCustodies placeCustodies;

    KnownLockers(Projections projections, PlaceCustodies placeCustodies) {
        super(Topics.LOCKERS, LockerState.class, projections);
        this.placeCustodies = placeCustodies;
    }

    @Override
    protected Uni<Void> changed(LockerState state) {
        return placeCustodies.ofLocker(state.id());
    }
}
