package io.smartlocker.identity.directorysync;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A directory sync as the API shows it; never with its password. */
@RegisterForReflection
@Schema(name = "DirectorySync")
record DirectorySyncView(
        UUID id,
        String name,
        boolean enabled,
        String url,
        boolean startTls,
        @Nullable String caCertificate,
        String bindDn,
        String userBase,
        String userFilter,
        @Nullable String groupBase,
        String groupFilter,
        Map<String, String> attributes,
        List<GroupRule> groups,
        @Nullable Integer intervalMinutes,
        int fullEveryHours,
        int deactivationPercent,
        @Nullable Instant nextAt,
        long version,
        Instant createdAt,
        Instant updatedAt) {
    static DirectorySyncView of(DirectorySync sync, Mapping mapping) {
        return new DirectorySyncView(
                sync.id,
                sync.name,
                sync.enabled,
                sync.url,
                sync.startTls,
                sync.caCertificate,
                sync.bindDn,
                sync.userBase,
                sync.userFilter,
                sync.groupBase,
                sync.groupFilter,
                mapping.attributes(),
                mapping.groups(),
                sync.intervalMinutes,
                sync.fullEveryHours,
                sync.deactivationPercent,
                sync.nextAt,
                sync.version,
                sync.createdAt,
                sync.updatedAt);
    }
}
