package io.smartlocker.identity.role;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** One role. */
@ApplicationScoped
class FindRole {
    private final Roles roles;

    FindRole(Roles roles) {
        this.roles = roles;
    }

    @WithSession
    Uni<RoleView> find(UUID id, Caller caller) {
        return roles.require(id, caller.organization()).map(RoleView::of);
    }
}
