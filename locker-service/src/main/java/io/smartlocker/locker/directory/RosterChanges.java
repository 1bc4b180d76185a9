package io.smartlocker.locker.directory;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.RosterState;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import jakarta.inject.Singleton;

/** Somebody else works a shift on a day: the shift is written again. */
@Singleton
class RosterChanges extends ProjectionHandler<RosterState> {
    private final DirectoryMarks marks;

    RosterChanges(Projections projections, DirectoryMarks marks) {
        super(Topics.ROSTERS, RosterState.class, projections);
        this.marks = marks;
    }

    @Override
    protected Uni<Void> changed(RosterState state) {
        return marks.mark(state.organization(), Part.SHIFT, state.shift());
    }

    @Override
    protected Uni<Void> removed(RosterState last) {
        return changed(last);
    }
}
