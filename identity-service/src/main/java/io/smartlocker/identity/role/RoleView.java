package io.smartlocker.identity.role;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;

/** A role as the API shows it. */
@RegisterForReflection
record RoleView(UUID id, String name, List<String> permissions, long version) {
    static RoleView of(Role role) {
        return new RoleView(role.id, role.name, role.permissions(), role.version);
    }
}
