package io.smartlocker.device.custody;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.ShiftState;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import jakarta.inject.Singleton;

/** Follows shifts: what is held is due when the shift ends in which it was taken. */
@Singleton
class ShiftHandler extends ProjectionHandler<ShiftState> {
    private final RecomputeDue recomputeDue;

    ShiftHandler(Projections projections, RecomputeDue recomputeDue) {
        super(Topics.SHIFTS, ShiftState.class, projections);
        this.recomputeDue = recomputeDue;
    }

    @Override
    protected Uni<Void> changed(ShiftState shift) {
        return recomputeDue.ofShift(shift);
    }

    @Override
    protected Uni<Void> removed(ShiftState last) {
        return recomputeDue.ofShift(last);
    }
}
