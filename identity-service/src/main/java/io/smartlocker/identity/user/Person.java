package io.smartlocker.identity.user;

import io.smartlocker.contracts.state.UserState;
import java.util.List;
import java.util.UUID;

/** A user with what belongs to him but stands elsewhere. */
public record Person(User user, List<UUID> groups, List<RoleAssignment> roles, Rights rights) {
    UserState state(int itemAllowance) {
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
                itemAllowance,
                user.sessionEpoch);
    }
}
