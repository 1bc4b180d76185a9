package io.smartlocker.scheduling.escalation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step as the API shows it.
 *
 * @param location for devices taken there; absent: wherever a location has no steps of its own
 * @param afterMinutes after the due time
 */
@RegisterForReflection
record StepView(
        UUID id,
        @Nullable UUID location,
        int afterMinutes,
        StepAction action,
        @Nullable UUID user,
        @Nullable UUID group,
        @Nullable String permission,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    static StepView of(EscalationStep step) {
        return new StepView(
                step.id,
                step.location,
                step.afterMinutes,
                step.action,
                step.user,
                step.group,
                step.permission,
                step.version,
                step.createdAt,
                step.updatedAt);
    }
}
