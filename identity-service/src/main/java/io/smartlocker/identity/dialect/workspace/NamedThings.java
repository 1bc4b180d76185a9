package io.smartlocker.identity.dialect.workspace;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.dialect.workspace.MemberRequest.Workspace;
import io.smartlocker.identity.dialect.workspace.MemberRequest.WorkspaceGroup;
import io.smartlocker.identity.group.Group;
import io.smartlocker.identity.group.Groups;
import io.smartlocker.identity.role.Role;
import io.smartlocker.identity.role.Roles;
import io.smartlocker.identity.user.RoleAssignment;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds our groups and roles by what the dialect calls them. */
@ApplicationScoped
class NamedThings {
    private static final String NO_ROLE = "user";
    private static final String EVERYTHING = "admin";
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private final Groups groups;
    private final Roles roles;

    NamedThings(Groups groups, Roles roles) {
        this.groups = groups;
        this.roles = roles;
    }

    /** @throws ProblemException 400 for a group that is not there, or in somebody else's workspace */
    Uni<List<UUID>> groups(MemberRequest member, Caller caller) {
        return Multi.createFrom()
                .iterable(member.givenGroups())
                .onItem()
                .transformToUniAndConcatenate(group -> group(group, caller))
                .collect()
                .asList()
                .map(found -> found.stream().distinct().toList());
    }

    /** @throws ProblemException 400 for a type that is no role */
    Uni<List<RoleAssignment>> roles(MemberRequest member, Caller caller) {
        String type = member.type() == null || member.type().isBlank()
                ? NO_ROLE
                : member.type().strip();
        return roles.byName(type, caller.organization())
                .flatMap(named -> named.isEmpty() && type.equalsIgnoreCase(EVERYTHING)
                        ? roles.ofEverything(caller.organization())
                        : Uni.createFrom().item(named))
                .map(found -> found.map(Role::id)
                        .map(role -> List.of(new RoleAssignment(role, List.of())))
                        .orElseGet(() -> none(type)));
    }

    private static List<RoleAssignment> none(String type) {
        if (type.equalsIgnoreCase(NO_ROLE)) {
            return List.of();
        }
        throw MemberCheck.wrong("type", "The type " + type + " is no role.");
    }

    private Uni<UUID> group(WorkspaceGroup named, Caller caller) {
        requireOwn(named.workspace(), caller);
        String id = named.id() == null ? "" : named.id().strip();
        if (NUMBER.matcher(id).matches()) {
            return groups.byNumber(Long.parseLong(id), caller.organization())
                    .map(found -> found.map(Group::id).orElseThrow(() -> noGroup(id)));
        }
        return Uni.createFrom().item(() -> uuid(id)).call(group -> groups.requireAll(
                        List.of(group), caller.organization())
                .onFailure(ProblemException.class)
                .transform(missing -> noGroup(id)));
    }

    private static void requireOwn(@Nullable Workspace workspace, Caller caller) {
        String id = workspace == null ? null : workspace.id();
        if (id != null && !id.equalsIgnoreCase(caller.organization().toString())) {
            throw MemberCheck.wrong("groups", "The workspace " + id + " is not yours.");
        }
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw noGroup(id);
        }
    }

    private static ProblemException noGroup(String id) {
        return MemberCheck.wrong("groups", "There is no group " + id + ".");
    }
}
