package io.smartlocker.locker.directory;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import jakarta.inject.Singleton;

/** A person changed: written again for all kiosks. */
@Singleton
class UserChanges extends ProjectionHandler<UserState> {
    private final DirectoryMarks marks;

    UserChanges(Projections projections, DirectoryMarks marks) {
        super(Topics.USERS, UserState.class, projections);
        this.marks = marks;
    }

    @Override
    protected Uni<Void> changed(UserState state) {
        return marks.mark(state.organization(), Part.PERSON, state.id());
    }

    @Override
    protected Uni<Void> removed(UserState last) {
        return changed(last);
    }
}
