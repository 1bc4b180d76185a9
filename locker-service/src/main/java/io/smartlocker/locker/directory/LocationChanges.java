package io.smartlocker.locker.directory;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import jakarta.inject.Singleton;
import java.util.Map;

/** A location changed: its kiosks are told where they stand. */
@Singleton
class LocationChanges extends ProjectionHandler<LocationState> {
    private final DirectoryMarks marks;

    LocationChanges(Projections projections, DirectoryMarks marks) {
        super(Topics.LOCATIONS, LocationState.class, projections);
        this.marks = marks;
    }

    @Override
    protected Uni<Void> changed(LocationState state) {
        return marks.markFound("""
                select organization, kiosk, 'SITE', kiosk from directory where location = :location""", Map.of("location", state.id()));
    }

    @Override
    protected Uni<Void> removed(LocationState last) {
        return changed(last);
    }
}
