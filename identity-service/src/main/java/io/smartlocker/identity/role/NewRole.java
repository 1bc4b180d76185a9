package io.smartlocker.identity.role;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A role to be made.
 *
 * @param permissions {@code noun:verb}, from the catalogue
 */
@RegisterForReflection
record NewRole(
        @NotBlank @Size(max = 100) @Schema(examples = "\"Front desk\"")
        String name,

        @NotNull @Size(max = 200) @Schema(examples = "[\"users:read\"]")
        List<@NotNull String> permissions) {}
