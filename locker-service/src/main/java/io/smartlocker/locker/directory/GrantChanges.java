package io.smartlocker.locker.directory;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.GrantState;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import jakarta.inject.Singleton;

/** A grant came or went: the people it concerns are written again. */
@Singleton
class GrantChanges extends ProjectionHandler<GrantState> {
    private final DirectoryMarks marks;

    GrantChanges(Projections projections, DirectoryMarks marks) {
        super(Topics.GRANTS, GrantState.class, projections);
        this.marks = marks;
    }

    @Override
    protected Uni<Void> changed(GrantState state) {
        return marks.markPeople(
                state.organization(), state.subject().user(), state.subject().group());
    }

    @Override
    protected Uni<Void> removed(GrantState last) {
        return changed(last);
    }
}
