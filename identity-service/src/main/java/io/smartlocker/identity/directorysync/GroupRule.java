package io.smartlocker.identity.directorysync;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What membership in a group of the directory means here. Members of groups in that group are members, too.
 *
 * @param group distinguished name of the directory's group
 * @param groups our groups that its members are in
 * @param roles our roles that its members have, everywhere
 */
@RegisterForReflection
record GroupRule(
        @NotBlank @Size(max = 1_000) @Schema(examples = "\"CN=Pickers,OU=Groups,DC=example,DC=com\"")
        String group,

        @Size(max = 100) List<@NotNull UUID> groups,
        @Size(max = 50) List<@NotNull UUID> roles) {
    GroupRule(String group, @Nullable List<UUID> groups, @Nullable List<UUID> roles) {
        this.group = group;
        this.groups = groups == null ? List.of() : groups;
        this.roles = roles == null ? List.of() : roles;
    }
}
