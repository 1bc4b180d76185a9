package io.smartlocker.device.device;

import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import jakarta.inject.Singleton;

/** Follows locations: a device belongs only where there is one. */
@Singleton
class LocationHandler extends ProjectionHandler<LocationState> {
    LocationHandler(Projections projections) {
        super(Topics.LOCATIONS, LocationState.class, projections);
    }
}
