package io.smartlocker.identity.totp;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param code six digits that the app shows, or a recovery code where one is taken */
@RegisterForReflection
record TotpCode(
        @NotBlank @Size(max = 40) @Schema(examples = "\"123456\"", writeOnly = true)
        String code) {
    /** Without the code. */
    @Override
    public String toString() {
        return "TotpCode[…]";
    }
}
