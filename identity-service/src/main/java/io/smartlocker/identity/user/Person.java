package io.smartlocker.identity.user;

import io.smartlocker.contracts.state.UserState;
import io.smartlocker.identity.role.Role;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A user with what belongs to him but stands elsewhere.
 *
 * @param administers whether he may do everything everywhere
 */
public record Person(User user, List<UUID> groups, List<RoleAssignment> roles, Rights rights, boolean administers) {
    static Person of(User user, List<UUID> groups, List<RoleAssignment> given, List<Role> held) {
        Set<UUID> ofEverything =
                held.stream().filter(Role::isOfEverything).map(Role::id).collect(Collectors.toSet());
        boolean administers = given.stream()
                .anyMatch(assignment -> assignment.locations().isEmpty() && ofEverything.contains(assignment.role()));
        return new Person(user, groups, given, Rights.of(given, held), administers);
    }

    /** @param allowance how many devices somebody may hold of whom nothing else is said */
    UserState state(int allowance) {
        return new UserState(
                user.id,
                user.organization,
                user.version,
                user.number,
                user.employeeId,
                user.name,
                user.username,
                user.type,
                user.active,
                groups,
                rights.all(),
                user.validFrom,
                user.validUntil,
                user.visitFrom,
                user.visitUntil,
                user.itemAllowance == null ? allowance : user.itemAllowance,
                user.sessionEpoch);
    }
}
