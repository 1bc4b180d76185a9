package io.smartlocker.identity.signin;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refresh token, to be renewed or given up. */
@RegisterForReflection
record RefreshRequest(
        @NotBlank @Size(max = 200) @Schema(writeOnly = true) String refreshToken) {
    /** Without the token. */
    @Override
    public String toString() {
        return "RefreshRequest[…]";
    }
}
