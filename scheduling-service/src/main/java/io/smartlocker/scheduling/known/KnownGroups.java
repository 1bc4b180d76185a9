package io.smartlocker.scheduling.known;

import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.GroupState;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import jakarta.inject.Singleton;

/** Keeps the groups whose members work shifts. */
@Singleton
class KnownGroups extends ProjectionHandler<GroupState> {
    KnownGroups(Projections projections) {
        super(Topics.GROUPS, GroupState.class, projections);
    }
}
