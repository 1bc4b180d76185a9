package io.smartlocker.contracts.state;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A user or group may use lockers.
 *
 * @param subject exactly one of user and group
 * @param target exactly one of locker, area and location
 * @param windows when; always when empty
 * @param until end of the grant (exclusive), open when absent
 */
public record GrantState(
        UUID id,
        UUID organization,
        long version,
        Subject subject,
        Target target,
        List<WeeklyWindow> windows,
        @Nullable Instant until)
        implements State {

    public record Subject(@Nullable UUID user, @Nullable UUID group) {}

    public record Target(
            @Nullable UUID locker,
            @Nullable UUID area,
            @Nullable UUID location) {}
}
