package io.smartlocker.identity.group;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.user.ListUsers;
import io.smartlocker.identity.user.UserView;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who is in a group. */
@ApplicationScoped
class ListMembers {
    private final Groups groups;
    private final ListUsers listUsers;

    ListMembers(Groups groups, ListUsers listUsers) {
        this.groups = groups;
        this.listUsers = listUsers;
    }

    @WithSession
    Uni<Page<UserView>> list(UUID group, PageQuery page, Caller caller) {
        return groups.require(group, caller.organization()).flatMap(known -> listUsers.members(group, page, caller));
    }
}
