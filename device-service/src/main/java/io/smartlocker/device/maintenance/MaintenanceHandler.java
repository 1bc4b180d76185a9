package io.smartlocker.device.maintenance;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.MaintenanceState;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import jakarta.inject.Singleton;

/** Follows maintenance: while it goes on, its bay or device is out of service. That of a locker is locker-service's. */
@Singleton
class MaintenanceHandler extends ProjectionHandler<MaintenanceState> {
    private final MaintainSubject maintain;

    MaintenanceHandler(Projections projections, MaintainSubject maintain) {
        super(Topics.MAINTENANCE, MaintenanceState.class, projections);
        this.maintain = maintain;
    }

    @Override
    protected Uni<Void> changed(MaintenanceState maintenance) {
        return maintain.maintain(maintenance);
    }

    @Override
    protected Uni<Void> removed(MaintenanceState last) {
        return maintain.maintain(last);
    }
}
