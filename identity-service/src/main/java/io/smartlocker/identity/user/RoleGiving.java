package io.smartlocker.identity.user;

import io.smallrye.mutiny.Uni;
import io.smartlocker.identity.role.OwnRights;
import io.smartlocker.identity.role.Role;
import io.smartlocker.identity.role.Roles;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether somebody may give these roles: they exist, are named once, and are no more than his own rights. */
@ApplicationScoped
class RoleGiving {
    private final Roles roles;

    RoleGiving(Roles roles) {
        this.roles = roles;
    }

    /** @throws ProblemException 400 for a role that is unknown or named twice, 403 for one beyond the giver's rights */
    Uni<Void> check(List<RoleAssignment> assignments, Caller giver) {
        List<UUID> ids = assignments.stream().map(RoleAssignment::role).toList();
        if (new HashSet<>(ids).size() < ids.size()) {
            throw ProblemException.of(CommonProblem.INVALID, "roles", "A role is named twice.");
        }
        return roles.some(ids, giver.organization())
                .invoke(found -> check(assignments, found, OwnRights.of(giver)))
                .replaceWithVoid();
    }

    private static void check(List<RoleAssignment> assignments, List<Role> found, OwnRights own) {
        Map<UUID, Role> byId = found.stream().collect(Collectors.toMap(Role::id, Function.identity()));
        for (RoleAssignment assignment : assignments) {
            Role role = byId.get(assignment.role());
            if (role == null) {
                throw ProblemException.of(
                        CommonProblem.INVALID, "roles", "There is no role " + assignment.role() + ".");
            }
            own.requireToGive(role, assignment.locations());
        }
    }
}
