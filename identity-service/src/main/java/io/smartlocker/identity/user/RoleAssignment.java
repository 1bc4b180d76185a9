package io.smartlocker.identity.user;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role given to a person.
 *
 * @param locations where it holds; everywhere when empty
 */
@RegisterForReflection
public record RoleAssignment(
        @NotNull UUID role, @Size(max = 1_000) List<@NotNull UUID> locations) {
    public RoleAssignment(UUID role, @Nullable List<UUID> locations) {
        this.role = role;
        this.locations =
                locations == null ? List.of() : locations.stream().distinct().toList();
    }
}
