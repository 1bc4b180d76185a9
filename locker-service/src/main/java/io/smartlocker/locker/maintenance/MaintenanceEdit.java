package io.smartlocker.locker.maintenance;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What can be changed of a maintenance.
 *
 * @param from inclusive; only before it began
 * @param until exclusive; until somebody ends it when absent
 */
@RegisterForReflection
record MaintenanceEdit(
        @NotBlank @Size(max = 500) String reason,
        @NotNull Instant from,
        @Nullable Instant until) {

    static MaintenanceEdit of(Maintenance maintenance) {
        return new MaintenanceEdit(maintenance.reason(), maintenance.from(), maintenance.until());
    }
}
