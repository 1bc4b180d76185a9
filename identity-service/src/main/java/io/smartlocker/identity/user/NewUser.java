package io.smartlocker.identity.user;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.state.UserType;
import io.smartlocker.identity.credential.NewBadge;
import io.smartlocker.identity.username.Username;
import io.smartlocker.identity.username.ValidUsername;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A person to be added.
 *
 * @param password 12 to 200 characters; needs a username
 * @param invite the person gets a mail with the password; a random one when none is given
 */
@RegisterForReflection
record NewUser(
        @Nullable @Size(max = 128) @Schema(examples = "\"010\"")
        String employeeId,

        @NotBlank @Size(max = 200) @Schema(examples = "\"Employee 010\"")
        String name,

        @Nullable @ValidUsername @Schema(maxLength = Username.LONGEST)
        String username,

        @Nullable @Size(max = 254) @Email String email,

        @Nullable @Size(max = 40) @Pattern(regexp = "[0-9+()/ .-]*")
        String phone,

        @Nullable UserType type,
        @Nullable Boolean active,
        @Nullable @Size(max = 100) List<@NotNull UUID> groups,
        @Nullable @Size(max = 50) List<@NotNull @Valid RoleAssignment> roles,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil,
        @Nullable Instant visitFrom,
        @Nullable Instant visitUntil,
        @Nullable @Valid Details details,

        @Nullable @Size(min = 12, max = 200) @Schema(writeOnly = true)
        String password,

        @Nullable Boolean invite,
        @Nullable @Size(max = 20) List<@NotNull @Valid NewBadge> badges) {

    /** @throws ProblemException 400 if the fields do not go together */
    Newcomer newcomer() {
        Profile profile = new Profile(
                employeeId,
                name,
                username,
                email,
                phone,
                type == null ? UserType.EMPLOYEE : type,
                active == null || active,
                validFrom,
                validUntil,
                visitFrom,
                visitUntil,
                details == null ? Details.NONE : details);
        return new Newcomer(profile, given(groups), given(roles), firstPassword(), given(badges));
    }

    private FirstPassword firstPassword() {
        boolean mailed = Boolean.TRUE.equals(invite);
        if (password == null) {
            return mailed ? FirstPassword.randomMailed() : FirstPassword.none();
        }
        return mailed ? FirstPassword.givenAndMailed(password) : FirstPassword.given(password);
    }

    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().distinct().toList();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "NewUser[" + name + "]";
    }
}
