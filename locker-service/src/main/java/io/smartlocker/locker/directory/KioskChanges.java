package io.smartlocker.locker.directory;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.KioskState;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import jakarta.inject.Singleton;

/** A kiosk changed its name or status. */
@Singleton
class KioskChanges extends ProjectionHandler<KioskState> {
    private final DirectoryMarks marks;

    KioskChanges(Projections projections, DirectoryMarks marks) {
        super(Topics.KIOSKS, KioskState.class, projections);
        this.marks = marks;
    }

    @Override
    protected Uni<Void> changed(KioskState state) {
        return marks.mark(state.organization(), Part.SITE, state.id());
    }

    @Override
    protected Uni<Void> removed(KioskState last) {
        return changed(last);
    }
}
