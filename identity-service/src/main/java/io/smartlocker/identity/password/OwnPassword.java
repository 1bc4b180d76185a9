package io.smartlocker.identity.password;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another password of one's own.
 *
 * @param current the one that is good now
 * @param password 12 to 200 characters, neither one's own name nor among the first guesses
 */
@RegisterForReflection
record OwnPassword(
        @NotNull @Size(min = 1, max = 200) @Schema(writeOnly = true)
        String current,

        @NotNull @Size(min = 12, max = 200) @Schema(writeOnly = true)
        String password) {
    /** Without the passwords. */
    @Override
    public String toString() {
        return "OwnPassword[…]";
    }
}
