package io.smartlocker.identity.role;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.platform.paging.Page;
import java.util.Arrays;

/** A permission of the catalogue, and what it allows. */
@RegisterForReflection
record PermissionView(String name, String meaning) {
    static Page<PermissionView> catalogue() {
        var all = Arrays.stream(Permission.values())
                .map(permission -> new PermissionView(permission.text(), permission.meaning()))
                .toList();
        return new Page<>(all, null, all.size());
    }
}
