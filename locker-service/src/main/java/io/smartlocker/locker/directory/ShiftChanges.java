package io.smartlocker.locker.directory;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.ShiftState;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import jakarta.inject.Singleton;

/** A shift changed: written again for all kiosks, of which those of another location are to lose it. */
@Singleton
class ShiftChanges extends ProjectionHandler<ShiftState> {
    private final DirectoryMarks marks;

    ShiftChanges(Projections projections, DirectoryMarks marks) {
        super(Topics.SHIFTS, ShiftState.class, projections);
        this.marks = marks;
    }

    @Override
    protected Uni<Void> changed(ShiftState state) {
        return marks.mark(state.organization(), Part.SHIFT, state.id());
    }

    @Override
    protected Uni<Void> removed(ShiftState last) {
        return changed(last);
    }
}
