package io.smartlocker.identity.scim.group;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.scim.ListQuery;
import io.smartlocker.identity.scim.ListResponse;
import io.smartlocker.identity.scim.filter.IdSearch;
import io.smartlocker.identity.scim.schema.ResourceKind;
import io.smartlocker.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** Groups by a filter. */
@ApplicationScoped
class ListScimGroups {
    private static final IdSearch SEARCH = new IdSearch(
            ResourceKind.GROUP, GroupColumns.ALL, "from user_group r where r.organization = :organization");

    private final DescribeGroups describeGroups;

    ListScimGroups(DescribeGroups describeGroups) {
        this.describeGroups = describeGroups;
    }

    @WithSession
    Uni<ListResponse> list(ListQuery query, Caller caller) {
        return SEARCH.find(query, caller.organization()).flatMap(found -> describeGroups
                .some(found.ids(), query.selection(), caller)
                .map(groups -> ListResponse.of(found.total(), query.startIndex(), groups)));
    }
}
