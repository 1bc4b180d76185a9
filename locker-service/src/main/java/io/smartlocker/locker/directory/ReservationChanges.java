package io.smartlocker.locker.directory;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.ReservationState;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import jakarta.inject.Singleton;

/** A device is kept for somebody, or no longer. */
@Singleton
class ReservationChanges extends ProjectionHandler<ReservationState> {
    private final DirectoryMarks marks;

    ReservationChanges(Projections projections, DirectoryMarks marks) {
        super(Topics.RESERVATIONS, ReservationState.class, projections);
        this.marks = marks;
    }

    @Override
    protected Uni<Void> changed(ReservationState state) {
        return marks.mark(state.organization(), Part.RESERVATION, state.id());
    }

    @Override
    protected Uni<Void> removed(ReservationState last) {
        return changed(last);
    }
}
