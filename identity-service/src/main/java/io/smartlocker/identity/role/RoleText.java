package io.smartlocker.identity.role;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a role is: all that is needed to make one, and all that can be changed of it.
 *
 * @param permissions {@code noun:verb}, from the catalogue
 */
@RegisterForReflection
record RoleText(
        @NotBlank @Size(max = 100) @Schema(examples = "\"Front desk\"")
        String name,

        @NotNull @Size(max = 200) @Schema(examples = "[\"users:read\"]")
        List<@NotNull String> permissions) {}
