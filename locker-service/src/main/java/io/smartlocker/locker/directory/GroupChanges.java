package io.smartlocker.locker.directory;

import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.GroupState;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import jakarta.inject.Singleton;

/** Groups are known so that grants can name them; who is in one stands with the person. */
@Singleton
class GroupChanges extends ProjectionHandler<GroupState> {
    GroupChanges(Projections projections) {
        super(Topics.GROUPS, GroupState.class, projections);
    }
}
