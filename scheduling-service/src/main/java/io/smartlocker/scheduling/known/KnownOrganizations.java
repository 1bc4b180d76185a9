package io.smartlocker.scheduling.known;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.state.OrganizationState;
import io.smartlocker.platform.projection.ProjectionHandler;
import io.smartlocker.platform.projection.Projections;
import io.smartlocker.scheduling.escalation.FirstSteps;
import jakarta.inject.Singleton;

/** Keeps the organisations; a new one is given its first escalation steps. */
@Singleton
class KnownOrganizations extends ProjectionHandler<OrganizationState> {
    private final FirstSteps firstSteps;

    KnownOrganizations(Projections projections, FirstSteps firstSteps) {
        super(Topics.ORGANIZATIONS, OrganizationState.class, projections);
        this.firstSteps = firstSteps;
    }

    @Override
    protected Uni<Void> changed(OrganizationState state) {
        return firstSteps.give(state.id());
    }
}
