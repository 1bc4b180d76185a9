package io.smartlocker.scheduling.known;

import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import jakarta.inject.Singleton;

/** Keeps the devices that a shift may ask for by name. */
@Singleton
class KnownDevices extends ProjectionHandler<DeviceState> {
    KnownDevices(Projections projections) {
        super(Topics.DEVICES, DeviceState.class, projections);
    }
}
