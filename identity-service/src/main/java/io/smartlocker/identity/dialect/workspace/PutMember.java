package io.smartlocker.identity.dialect.workspace;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.Deed;
import io.smartlocker.identity.dialect.workspace.MembersAnswer.MemberResult;
import io.smartlocker.identity.group.ChangeMembers;
import io.smartlocker.identity.user.AddUser;
import io.smartlocker.identity.user.ChangeUser;
import io.smartlocker.identity.user.FirstPassword;
import io.smartlocker.identity.user.Newcomer;
import io.smartlocker.identity.user.Profile;
import io.smartlocker.identity.user.User;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds one person of a request, or changes the one who has the email already when the request says so. */
@ApplicationScoped
class PutMember {
    private final Users users;
    private final AddUser addUser;
    private final ChangeUser changeUser;
    private final ChangeMembers changeMembers;
    private final NamedThings named;
    private final Wishes wishes;

    PutMember(
            Users users,
            AddUser addUser,
            ChangeUser changeUser,
            ChangeMembers changeMembers,
            NamedThings named,
            Wishes wishes) {
        this.users = users;
        this.addUser = addUser;
        this.changeUser = changeUser;
        this.changeMembers = changeMembers;
        this.named = named;
        this.wishes = wishes;
    }

    /** @throws ProblemException 400 for what is wrong, 403 for rights beyond the caller's own, 409 for a clash */
    @Writes
    Uni<MemberResult> put(MemberRequest member, Caller caller) {
        MemberCheck.require(member);
        return existing(member, caller).flatMap(known -> named.groups(member, caller)
                .flatMap(groups -> known.map(user -> update(user, member, groups, caller))
                        .orElseGet(() -> add(member, groups, caller))));
    }

    private Uni<Optional<User>> existing(MemberRequest member, Caller caller) {
        return member.mayUpdate() && member.email() != null
                ? users.byEmail(member.email(), caller.organization())
                : Uni.createFrom().item(Optional.empty());
    }

    private Uni<MemberResult> add(MemberRequest member, List<UUID> groups, Caller caller) {
        String password = member.password();
        String username = password == null ? null : member.email();
        Profile profile = Profile.employee(null, name(member), username, member.email());
        return named.roles(member, caller)
                .flatMap(roles ->
                        addUser.add(new Newcomer(profile, groups, roles, first(password), List.of()), Map.of(), caller))
                .call(user -> wishes.keep(user.id(), member))
                .map(user -> MemberResult.done(user.id(), member, "User added"));
    }

    /** Another's password is not for anybody to set, and his roles are not for this operation to take. */
    private Uni<MemberResult> update(User user, MemberRequest member, List<UUID> groups, Caller caller) {
        if (member.password() != null) {
            throw MemberCheck.wrong("password", "The password of somebody who is here already cannot be set.");
        }
        UUID id = user.id();
        return changeUser
                .change(id, profile -> renamed(profile, name(member)), Deed.by(caller), caller)
                .call(changed -> join(id, groups, caller))
                .call(changed -> wishes.keep(id, member))
                .map(changed -> MemberResult.done(id, member, "User updated"));
    }

    private Uni<?> join(UUID user, List<UUID> groups, Caller caller) {
        return Multi.createFrom()
                .iterable(groups)
                .onItem()
                .transformToUniAndConcatenate(
                        group -> changeMembers.change(ChangeMembers.Change.ADD, group, user, caller))
                .collect()
                .last();
    }

    private static FirstPassword first(@Nullable String password) {
        return password == null ? FirstPassword.none() : FirstPassword.given(password);
    }

    private static String name(MemberRequest member) {
        return member.name() == null ? "" : member.name();
    }

    private static Profile renamed(Profile now, String name) {
        return new Profile(
                now.employeeId(),
                name,
                now.username(),
                now.email(),
                now.phone(),
                now.type(),
                now.active(),
                now.validFrom(),
                now.validUntil(),
                now.visitFrom(),
                now.visitUntil(),
                now.details());
    }
}
