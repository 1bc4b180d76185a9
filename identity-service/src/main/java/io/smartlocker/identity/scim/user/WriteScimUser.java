package io.smartlocker.identity.scim.user;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.credential.ReplaceBadges;
import io.smartlocker.identity.scim.ScimDocument;
import io.smartlocker.identity.user.ChangeUser;
import io.smartlocker.identity.user.User;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Writes what a client says of a person over what we have, in the transaction under way. */
@ApplicationScoped
class WriteScimUser {
    private final Users users;
    private final ChangeUser changeUser;
    private final ExternalName externalName;
    private final ReplaceBadges replaceBadges;
    private final DescribeUsers describeUsers;

    WriteScimUser(
            Users users,
            ChangeUser changeUser,
            ExternalName externalName,
            ReplaceBadges replaceBadges,
            DescribeUsers describeUsers) {
        this.users = users;
        this.changeUser = changeUser;
        this.externalName = externalName;
        this.replaceBadges = replaceBadges;
        this.describeUsers = describeUsers;
    }

    /** The profile is written last: that raises the version, also for what stands beside it. */
    Uni<ScimDocument> write(UUID id, ScimUser wanted, Caller caller) {
        return users.require(id, caller.organization())
                .call(user -> externalName.set(user, wanted.externalId()))
                .call(user -> replaceBadges(user, wanted, caller))
                .flatMap(
                        user -> changeUser.change(id, now -> ProfileMapping.onto(wanted, now), Deed.by(caller), caller))
                .flatMap(changed -> describeUsers.one(id, caller));
    }

    private Uni<?> replaceBadges(User user, ScimUser wanted, Caller caller) {
        return wanted.badges() == null
                ? Uni.createFrom().voidItem()
                : replaceBadges.replace(user, wanted.badges(), caller);
    }
}
