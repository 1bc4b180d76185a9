package io.smartlocker.scheduling.known;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import io.smartlocker.scheduling.supply.Since;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Keeps the devices, and since when each stands where it does. */
@Singleton
class KnownDevices extends ProjectionHandler<DeviceState> {
    private final Since since;

    KnownDevices(Projections projections, Since since) {
        super(Topics.DEVICES, DeviceState.class, projections);
        this.since = since;
    }

    @Override
    protected Uni<Void> changed(DeviceState state, Instant told) {
        return since.stored(state, told);
    }

    @Override
    protected Uni<Void> removed(DeviceState last) {
        return since.notStored(last.id());
    }
}
