package io.smartlocker.identity.signin;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.identity.username.Username;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Username and password.
 *
 * @param organization needed only where two organisations have a user of that name
 * @param totp a code of the authenticator app, or a recovery code, of those who have set one up
 */
@RegisterForReflection
record LoginRequest(
        @NotBlank @Size(max = Username.LONGEST) @Schema(examples = "\"admin\"")
        String username,

        @NotNull @Size(min = 1, max = 200) @Schema(writeOnly = true)
        String password,

        @Nullable UUID organization,

        @Nullable @Size(max = 40) @Schema(writeOnly = true, examples = "\"123456\"")
        String totp) {
    Attempt from(String address) {
        return new Attempt(username, password, organization, totp, address);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "LoginRequest[…]";
    }
}
