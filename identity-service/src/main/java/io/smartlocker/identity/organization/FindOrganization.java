package io.smartlocker.identity.organization;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** One organisation. */
@ApplicationScoped
class FindOrganization {
    private final Organizations organizations;

    FindOrganization(Organizations organizations) {
        this.organizations = organizations;
    }

    @WithSession
    Uni<OrganizationView> find(UUID id, Caller caller) {
        return organizations.find(id, caller).map(OrganizationView::of);
    }
}
