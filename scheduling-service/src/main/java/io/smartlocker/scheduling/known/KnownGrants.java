package io.smartlocker.scheduling.known;

import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.GrantState;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import jakarta.inject.Singleton;

/** Keeps who may use which lockers: nobody is kept a device that he cannot reach. */
@Singleton
class KnownGrants extends ProjectionHandler<GrantState> {
    KnownGrants(Projections projections) {
        super(Topics.GRANTS, GrantState.class, projections);
    }
}
