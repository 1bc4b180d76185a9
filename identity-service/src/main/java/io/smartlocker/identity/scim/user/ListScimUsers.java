package io.smartlocker.identity.scim.user;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.scim.ListQuery;
import io.smartlocker.identity.scim.ListResponse;
import io.smartlocker.identity.scim.filter.IdSearch;
import io.smartlocker.identity.scim.schema.ResourceKind;
import io.smartlocker.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** People by a filter. */
@ApplicationScoped
class ListScimUsers {
    private static final IdSearch SEARCH = new IdSearch(
            ResourceKind.USER,
            UserColumns.ALL,
            "from users r where r.organization = :organization and r.deleted_at is null");

    private final DescribeUsers describeUsers;

    ListScimUsers(DescribeUsers describeUsers) {
        this.describeUsers = describeUsers;
    }

    @WithSession
    Uni<ListResponse> list(ListQuery query, Caller caller) {
        return SEARCH.find(query, caller.organization()).flatMap(found -> describeUsers
                .some(found.ids(), caller)
                .map(people -> ListResponse.of(found.total(), query.startIndex(), people)));
    }
}
