package io.smartlocker.identity.password;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new password by a mailed link.
 *
 * @param token what follows {@code #token=} in the link
 * @param password 12 to 200 characters, neither one's own name nor among the first guesses
 */
@RegisterForReflection
record ResetConfirmation(
        @NotBlank @Size(max = 100) @Schema(writeOnly = true) String token,

        @NotNull @Size(min = 12, max = 200) @Schema(writeOnly = true)
        String password) {
    /** Without token and password. */
    @Override
    public String toString() {
        return "ResetConfirmation[…]";
    }
}
