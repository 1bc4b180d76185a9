package io.smartlocker.scheduling.known;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.platform.projection.Change;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import io.smartlocker.scheduling.custody.PlaceCustodies;
import io.smartlocker.scheduling.supply.Since;
import jakarta.inject.Singleton;

/** Keeps the bays, and since when their outlets are as they are. */
@Singleton
class KnownBays extends ProjectionHandler<BayState> {
    private final Since since;
    private final PlaceCustodies placeCustodies;

    KnownBays(Projections projections, Since since, PlaceCustodies placeCustodies) {
        super(Topics.BAYS, BayState.class, projections);
        this.since = since;
        this.placeCustodies = placeCustodies;
    }

    @Override
    protected Uni<Void> changed(Change<BayState> change) {
        BayState bay = change.state();
        Uni<Void> outlet = change.isIn(BayState::charge)
                ? since.outlet(bay, change.told())
                : Uni.createFrom().voidItem();
        return change.isIn(BayState::locker) ? outlet.chain(() -> placeCustodies.ofBay(bay.id())) : outlet;
    }

    @Override
    protected Uni<Void> removed(BayState last) {
        return since.noOutlet(last.id());
    }
}
