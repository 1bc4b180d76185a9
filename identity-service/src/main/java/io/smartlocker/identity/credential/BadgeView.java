package io.smartlocker.identity.credential;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A badge as the API shows it; never with its UID. */
@RegisterForReflection
@Schema(name = "Badge")
public record BadgeView(UUID id, @Nullable String label, Instant createdAt) {
    static BadgeView of(Badge badge) {
        return new BadgeView(badge.id, badge.label, badge.createdAt);
    }
}
