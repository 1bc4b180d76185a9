package io.smartlocker.identity.group;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A group as the API shows it. */
@RegisterForReflection
@Schema(name = "Group")
public record GroupView(
        UUID id, long number, String name, @Nullable String description, long version, Instant createdAt) {
    static GroupView of(Group group) {
        return new GroupView(group.id, group.number, group.name, group.description, group.version, group.createdAt);
    }
}
