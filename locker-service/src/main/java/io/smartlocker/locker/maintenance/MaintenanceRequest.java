package io.smartlocker.locker.maintenance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A new maintenance.
 *
 * @param from inclusive; now when absent
 * @param until exclusive; until somebody ends it when absent
 */
record MaintenanceRequest(
        @NotNull Subject subject,
        @NotBlank @Size(max = 500) String reason,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** Exactly one of the three. */
    record Subject(
            @Nullable UUID locker,
            @Nullable UUID bay,
            @Nullable UUID device) {
        boolean isOne() {
            return Stream.of(locker == null, bay == null, device == null)
                            .filter(absent -> !absent)
                            .count()
                    == 1;
        }
    }
}
