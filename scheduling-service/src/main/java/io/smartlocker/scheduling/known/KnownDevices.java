package io.smartlocker.scheduling.known;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.platform.projection.Change;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import io.smartlocker.scheduling.supply.Since;
import jakarta.inject.Singleton;

/** Keeps the devices, and since when each stands where it does. */
@Singleton
class KnownDevices extends ProjectionHandler<DeviceState> {
    private final Since since;

    KnownDevices(Projections projections, Since since) {
        super(Topics.DEVICES, DeviceState.class, projections);
        this.since = since;
    }

    @Override
    protected Uni<Void> changed(Change<DeviceState> change) {
        return since.stored(change.state(), change.told());
    }

    @Override
    protected Uni<Void> removed(DeviceState last) {
        return since.notStored(last.id());
    }
}
