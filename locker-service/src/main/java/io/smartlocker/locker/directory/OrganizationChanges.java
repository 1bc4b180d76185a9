package io.smartlocker.locker.directory;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.OrganizationState;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import jakarta.inject.Singleton;
import java.util.Map;

/** An organisation changed: its kiosks are told whose they are. */
@Singleton
class OrganizationChanges extends ProjectionHandler<OrganizationState> {
    private final DirectoryMarks marks;

    OrganizationChanges(Projections projections, DirectoryMarks marks) {
        super(Topics.ORGANIZATIONS, OrganizationState.class, projections);
        this.marks = marks;
    }

    @Override
    protected Uni<Void> changed(OrganizationState state) {
        return marks.markFound("""
                select organization, kiosk, 'SITE', kiosk from directory where organization = :organization""", Map.of("organization", state.id()));
    }

    @Override
    protected Uni<Void> removed(OrganizationState last) {
        return changed(last);
    }
}
