package io.smartlocker.device.custody;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.device.bay.UnassignUser;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import jakarta.inject.Singleton;

/** Follows people: their groups say which shifts they work, and who is gone has no bay any more. */
@Singleton
class UserHandler extends ProjectionHandler<UserState> {
    private final RecomputeDue recomputeDue;
    private final UnassignUser unassignUser;

    UserHandler(Projections projections, RecomputeDue recomputeDue, UnassignUser unassignUser) {
        super(Topics.USERS, UserState.class, projections);
        this.recomputeDue = recomputeDue;
        this.unassignUser = unassignUser;
    }

    @Override
    protected Uni<Void> changed(UserState user) {
        return recomputeDue.ofPerson(user.id());
    }

    @Override
    protected Uni<Void> removed(UserState last) {
        return unassignUser.unassignAll(last.id(), last.organization());
    }
}
