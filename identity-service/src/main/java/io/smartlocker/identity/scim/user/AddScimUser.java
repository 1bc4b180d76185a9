package io.smartlocker.identity.scim.user;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.credential.NewBadge;
import io.smartlocker.identity.credential.WantedBadge;
import io.smartlocker.identity.scim.ScimDocument;
import io.smartlocker.identity.scim.ScimProblem;
import io.smartlocker.identity.user.AddUser;
import io.smartlocker.identity.user.FirstPassword;
import io.smartlocker.identity.user.Newcomer;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds a person that a directory has. */
@ApplicationScoped
class AddScimUser {
    private final AddUser addUser;
    private final Users users;
    private final ExternalName externalName;
    private final DescribeUsers describeUsers;

    AddScimUser(AddUser addUser, Users users, ExternalName externalName, DescribeUsers describeUsers) {
        this.addUser = addUser;
        this.users = users;
        this.externalName = externalName;
        this.describeUsers = describeUsers;
    }

    /** @throws ProblemException 400 if the fields do not go together, 409 if somebody has one of them */
    @Writes
    Uni<ScimDocument> add(ScimUser user, Caller caller) {
        return addUser.add(newcomer(user), Map.of(), caller)
                .flatMap(added -> users.require(added.id(), caller.organization()))
                .call(added -> externalName.set(added, user.externalId()))
                .flatMap(added -> describeUsers.one(added.id(), caller));
    }

    private static Newcomer newcomer(ScimUser user) {
        List<WantedBadge> wanted = Optional.ofNullable(user.badges()).orElse(List.of());
        List<NewBadge> badges = wanted.stream().map(AddScimUser::badge).toList();
        return new Newcomer(ProfileMapping.profile(user), List.of(), List.of(), FirstPassword.none(), badges);
    }

    private static NewBadge badge(WantedBadge badge) {
        if (badge.uid() == null) {
            throw ScimProblem.INVALID_VALUE.because("badges: A new badge needs its uid.");
        }
        return new NewBadge(badge.uid(), badge.label());
    }
}
