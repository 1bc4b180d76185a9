package io.smartlocker.device.bay;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import jakarta.inject.Singleton;

/** Follows lockers: a locker has the bays that its type says. */
@Singleton
class LockerHandler extends ProjectionHandler<LockerState> {
    private final FitBays fitBays;

    LockerHandler(Projections projections, FitBays fitBays) {
        super(Topics.LOCKERS, LockerState.class, projections);
        this.fitBays = fitBays;
    }

    @Override
    protected Uni<Void> changed(LockerState locker) {
        return fitBays.fit(locker, locker.rows() * locker.columns());
    }

    @Override
    protected Uni<Void> removed(LockerState last) {
        return fitBays.fit(last, 0);
    }
}
