package io.smartlocker.identity.user;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.state.UserType;
import io.smartlocker.identity.username.Username;
import io.smartlocker.identity.username.ValidUsername;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What of a person can be changed; a merge patch is applied to it. Groups are changed at the group.
 *
 * @param itemAllowance how many devices he may hold at once; null for as many as the organisation says
 */
@RegisterForReflection
record UserChange(
        @Nullable @Size(max = 128) String employeeId,
        @NotBlank @Size(max = 200) String name,

        @Nullable @ValidUsername @Schema(maxLength = Username.LONGEST)
        String username,

        @Nullable @Size(max = 254) @Email String email,

        @Nullable @Size(max = 40) @Pattern(regexp = "[0-9+()/ .-]*")
        String phone,

        @NotNull UserType type,
        @NotNull Boolean active,
        @NotNull @Size(max = 50) List<@NotNull @Valid RoleAssignment> roles,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil,
        @Nullable Instant visitFrom,
        @Nullable Instant visitUntil,
        @Nullable @Valid Details details,
        @Nullable @Min(0) @Max(100) Integer itemAllowance) {

    static UserChange of(Person person) {
        User user = person.user();
        return new UserChange(
                user.employeeId,
                user.name,
                user.username,
                user.email,
                user.phone,
                user.type,
                user.active,
                person.roles(),
                user.validFrom,
                user.validUntil,
                user.visitFrom,
                user.visitUntil,
                user.details(),
                user.itemAllowance);
    }

    /** What such a profile would be if somebody sent it. */
    static UserChange of(Profile profile) {
        return new UserChange(
                profile.employeeId(),
                profile.name(),
                profile.username(),
                profile.email(),
                profile.phone(),
                profile.type(),
                profile.active(),
                List.of(),
                profile.validFrom(),
                profile.validUntil(),
                profile.visitFrom(),
                profile.visitUntil(),
                profile.details(),
                null);
    }

    Profile profile() {
        return new Profile(
                employeeId,
                name,
                username,
                email,
                phone,
                type,
                active,
                validFrom,
                validUntil,
                visitFrom,
                visitUntil,
                details == null ? Details.NONE : details);
    }
}
