package io.smartlocker.identity.user;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.state.UserType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A person as the API shows him.
 *
 * @param itemAllowance how many devices he may hold at once; as many as the organisation says when null
 */
@RegisterForReflection
@Schema(name = "User")
public record UserView(
        UUID id,
        long number,
        @Nullable String employeeId,
        String name,
        @Nullable String username,
        @Nullable String email,
        @Nullable String phone,
        UserType type,
        boolean active,
        List<UUID> groups,
        List<RoleAssignment> roles,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil,
        @Nullable Instant visitFrom,
        @Nullable Instant visitUntil,
        Details details,
        @Nullable Integer itemAllowance,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    public static UserView of(Person person) {
        return of(person.user(), person.groups(), person.roles());
    }

    static UserView of(User user, List<UUID> groups, List<RoleAssignment> roles) {
        return new UserView(
                user.id,
                user.number,
                user.employeeId,
                user.name,
                user.username,
                user.email,
                user.phone,
                user.type,
                user.active,
                groups,
                roles,
                user.validFrom,
                user.validUntil,
                user.visitFrom,
                user.visitUntil,
                user.details(),
                user.itemAllowance,
                user.version,
                user.createdAt,
                user.updatedAt);
    }
}
