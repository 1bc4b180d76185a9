package io.smartlocker.identity.scim.user;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.scim.ScimDocument;
import io.smartlocker.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** One person. */
@ApplicationScoped
class FindScimUser {
    private final DescribeUsers describeUsers;

    FindScimUser(DescribeUsers describeUsers) {
        this.describeUsers = describeUsers;
    }

    @WithSession
    Uni<ScimDocument> find(UUID id, Caller caller) {
        return describeUsers.one(id, caller);
    }
}
