package io.smartlocker.locker.maintenance;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A maintenance as the API shows it.
 *
 * @param location where the subject is, absent for a device that was in no bay
 * @param createdBy the user who asked for it
 * @param endedBy the user who ended it, absent when its time was over
 */
@RegisterForReflection
public record MaintenanceView(
        UUID id,
        Subject subject,
        @Nullable UUID location,
        String reason,
        Instant from,
        @Nullable Instant until,
        MaintenanceStatus status,
        @Nullable Instant begunAt,
        @Nullable Instant endedAt,
        Instant createdAt,
        UUID createdBy,
        @Nullable UUID endedBy,
        long version) {

    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Subject(
            @Nullable UUID locker,
            @Nullable UUID bay,
            @Nullable UUID device) {}

    static MaintenanceView of(Maintenance maintenance) {
        return new MaintenanceView(
                maintenance.id(),
                new Subject(maintenance.subjectLocker(), maintenance.subjectBay(), maintenance.subjectDevice()),
                maintenance.location(),
                maintenance.reason(),
                maintenance.from(),
                maintenance.until(),
                maintenance.status(),
                maintenance.begunAt(),
                maintenance.endedAt(),
                maintenance.createdAt(),
                maintenance.createdBy(),
                maintenance.endedBy(),
                maintenance.version());
    }
}
