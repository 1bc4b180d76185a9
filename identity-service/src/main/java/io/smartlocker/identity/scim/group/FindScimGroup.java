package io.smartlocker.identity.scim.group;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.scim.ScimDocument;
import io.smartlocker.identity.scim.Selection;
import io.smartlocker.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** One group. */
@ApplicationScoped
class FindScimGroup {
    private final DescribeGroups describeGroups;

    FindScimGroup(DescribeGroups describeGroups) {
        this.describeGroups = describeGroups;
    }

    /** @param selection what will be shown of it */
    @WithSession
    Uni<ScimDocument> find(UUID id, Selection selection, Caller caller) {
        return describeGroups.one(id, selection, caller);
    }
}
