package io.smartlocker.platform.note;

import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.GroupState;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import jakarta.inject.Singleton;

@Singleton
class GroupProjection extends ProjectionHandler<GroupState> {
    GroupProjection(Projections projections) {
        super(Topics.GROUPS, GroupState.class, projections);
    }
}
