package io.smartlocker.identity.dialect.faceterminal;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.UserType;
import io.smartlocker.identity.face.KeepSentFace;
import io.smartlocker.identity.face.NewFace;
import io.smartlocker.identity.role.Role;
import io.smartlocker.identity.role.Roles;
import io.smartlocker.identity.user.AddUser;
import io.smartlocker.identity.user.Details;
import io.smartlocker.identity.user.ExternalIdentities;
import io.smartlocker.identity.user.FirstPassword;
import io.smartlocker.identity.user.Newcomer;
import io.smartlocker.identity.user.Profile;
import io.smartlocker.identity.user.RoleAssignment;
import io.smartlocker.identity.user.UserView;
import io.smartlocker.identity.user.Users;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Adds a person under the id that the client has chosen. */
@ApplicationScoped
class AddPerson {
    private static final String SOURCE = "faceterminal";

    private final NumberedGroups groups;
    private final Roles roles;
    private final AddUser addUser;
    private final Users users;
    private final ExternalIdentities identities;
    private final TerminalRecords records;
    private final KeepSentFace keepFace;

    AddPerson(
            NumberedGroups groups,
            Roles roles,
            AddUser addUser,
            Users users,
            ExternalIdentities identities,
            TerminalRecords records,
            KeepSentFace keepFace) {
        this.groups = groups;
        this.roles = roles;
        this.addUser = addUser;
        this.users = users;
        this.identities = identities;
        this.records = records;
        this.keepFace = keepFace;
    }

    /**
     * @param request one that {@link PersonCheck} lets through
     * @throws ProblemException 400 for groups that are not there, 403 for rights beyond the caller's own, 409 for a clash
     */
    @Writes
    Uni<Added> add(PersonRequest request, NewFace face, Caller caller) {
        return groups.of(request, caller)
                .flatMap(joined -> roles(request, caller)
                        .flatMap(given -> addUser.add(
                                new Newcomer(profile(request), joined, given, FirstPassword.none(), List.of()),
                                Map.of(),
                                caller)))
                .call(user -> identify(user, request, caller))
                .call(user -> records.keep(user.id(), request))
                .call(user -> keepFace.keep(user.id(), face, caller))
                .map(Added::of);
    }

    private Uni<List<RoleAssignment>> roles(PersonRequest request, Caller caller) {
        if (!Boolean.TRUE.equals(request.isAdmin())) {
            return Uni.createFrom().item(List.of());
        }
        return roles.ofEverything(caller.organization()).map(found -> found.map(Role::id)
                .map(role -> List.of(new RoleAssignment(role, List.of())))
                .orElseThrow(() -> PersonCheck.wrong("is_admin", "there is no role of everything")));
    }

    private Uni<Void> identify(UserView user, PersonRequest request, Caller caller) {
        return users.require(user.id(), caller.organization())
                .flatMap(person -> identities.put(person, SOURCE, String.valueOf(request.userId())))
                .invoke(free -> {
                    if (!free) {
                        throw ProblemException.clash("user_id");
                    }
                })
                .replaceWithVoid();
    }

    private static Profile profile(PersonRequest request) {
        return new Profile(
                request.jobNumber(),
                Objects.requireNonNullElse(request.name(), ""),
                null,
                null,
                null,
                request.isVisitor() ? UserType.VISITOR : UserType.EMPLOYEE,
                true,
                null,
                null,
                time(request.guestTimeStart()),
                time(request.guestTimeEnd()),
                Details.NONE);
    }

    private static @Nullable Instant time(@Nullable Long milliseconds) {
        return milliseconds == null || milliseconds == 0 ? null : Instant.ofEpochMilli(milliseconds);
    }
}
