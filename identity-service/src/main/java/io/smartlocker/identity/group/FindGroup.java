package io.smartlocker.identity.group;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** One group. */
@ApplicationScoped
class FindGroup {
    private final Groups groups;

    FindGroup(Groups groups) {
        this.groups = groups;
    }

    @WithSession
    Uni<GroupView> find(UUID id, Caller caller) {
        return groups.require(id, caller.organization()).map(GroupView::of);
    }
}
