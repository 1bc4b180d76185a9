package io.smartlocker.identity.role;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;

/**
 * A role as the API shows it.
 *
 * @param everything whether it allows all that can be done, also what a later release adds
 */
@RegisterForReflection
record RoleView(UUID id, String name, boolean everything, List<String> permissions, long version) {
    static RoleView of(Role role) {
        return new RoleView(role.id, role.name, role.everything, role.permissions(), role.version);
    }
}
