package io.smartlocker.contracts.state;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A locker, a bay or a device is, or will be, out of service for a time. There is no record of it any more when it ended.
 *
 * @param subject exactly one of locker, bay and device
 * @param from inclusive
 * @param until exclusive, open when absent
 * @param begun whether the subject is out of service now
 */
public record MaintenanceState(
        UUID id,
        UUID organization,
        long version,
        Subject subject,
        String reason,
        Instant from,
        @Nullable Instant until,
        boolean begun)
        implements State {

    public record Subject(
            @Nullable UUID locker,
            @Nullable UUID bay,
            @Nullable UUID device) {}
}
