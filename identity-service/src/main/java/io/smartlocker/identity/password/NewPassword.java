package io.smartlocker.identity.password;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A password for somebody.
 *
 * @param password 12 to 200 characters, neither the person's name nor among the first guesses
 */
@RegisterForReflection
record NewPassword(
        @NotNull @Size(min = 12, max = 200) @Schema(writeOnly = true)
        String password) {
    /** Without the password. */
    @Override
    public String toString() {
        return "NewPassword[…]";
    }
}
