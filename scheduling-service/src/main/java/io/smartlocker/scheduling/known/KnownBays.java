package io.smartlocker.scheduling.known;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import io.smartlocker.scheduling.custody.PlaceCustodies;
import jakarta.inject.Singleton;

/** Keeps the bays out of which devices are taken. */
@Singleton
class KnownBays extends ProjectionHandler<BayState> {
    private final PlaceCustodies placeCustodies;

    KnownBays(Projections projections, PlaceCustodies placeCustodies) {
        super(Topics.BAYS, BayState.class, projections);
        this.placeCustodies = placeCustodies;
    }

    @Override
    protected Uni<Void> changed(BayState state) {
        return placeCustodies.ofBay(state.id());
    }
}
