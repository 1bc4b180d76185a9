package io.smartlocker.identity.signin;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.identity.organization.Organization;
import io.smartlocker.identity.user.UserView;
import io.smartlocker.platform.caller.Caller;
import java.util.List;
import java.util.UUID;

/**
 * Who is signed in, and what the token at hand allows.
 *
 * @param locations where; everywhere when empty
 */
@RegisterForReflection
record MeView(UserView user, OrganizationName organization, List<String> permissions, List<UUID> locations) {

    /** The organisation that the caller acts for. */
    @RegisterForReflection
    record OrganizationName(UUID id, String name) {}

    static MeView of(UserView user, Organization organization, Caller caller) {
        return new MeView(
                user,
                new OrganizationName(organization.id(), organization.name()),
                caller.permissions().stream().sorted().toList(),
                caller.locations().stream().sorted().toList());
    }
}
