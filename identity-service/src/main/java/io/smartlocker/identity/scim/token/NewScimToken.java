package io.smartlocker.identity.scim.token;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A token to be made.
 *
 * @param name for people to tell which directory has it
 * @param expiresAt never when absent
 */
@RegisterForReflection
record NewScimToken(
        @NotBlank @Size(max = 100) @Schema(examples = "\"Entra ID\"")
        String name,

        @Nullable @Future Instant expiresAt) {}
