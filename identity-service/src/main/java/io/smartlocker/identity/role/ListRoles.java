package io.smartlocker.identity.role;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;

/** All roles of an organisation; they are few, so they come on one page. */
@ApplicationScoped
class ListRoles {
    private final Roles roles;

    ListRoles(Roles roles) {
        this.roles = roles;
    }

    @WithSession
    Uni<Page<RoleView>> list(Caller caller) {
        return roles.all(caller.organization())
                .map(all -> new Page<>(all.stream().map(RoleView::of).toList(), null, all.size()));
    }
}
