package io.smartlocker.scheduling.known;

import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import jakarta.inject.Singleton;

/** Keeps the locations at which shifts are worked. */
@Singleton
class KnownLocations extends ProjectionHandler<LocationState> {
    KnownLocations(Projections projections) {
        super(Topics.LOCATIONS, LocationState.class, projections);
    }
}
