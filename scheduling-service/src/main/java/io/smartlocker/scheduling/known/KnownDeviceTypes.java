package io.smartlocker.scheduling.known;

import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.DeviceTypeState;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import jakarta.inject.Singleton;

/** Keeps the types of which shifts need devices. */
@Singleton
class KnownDeviceTypes extends ProjectionHandler<DeviceTypeState> {
    KnownDeviceTypes(Projections projections) {
        super(Topics.DEVICE_TYPES, DeviceTypeState.class, projections);
    }
}
