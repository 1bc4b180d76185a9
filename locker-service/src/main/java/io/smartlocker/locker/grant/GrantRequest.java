package io.smartlocker.locker.grant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new grant.
 *
 * @param windows when, in the location's time zone; always when absent or empty
 * @param until end of the grant (exclusive), open when absent
 * @param lastDay the last day of the grant, in the location's time zone; in the place of {@code until}
 */
record GrantRequest(
        @NotNull Subject subject,
        @NotNull Target target,
        @Nullable @Size(max = 50) List<@NotNull @Valid GrantWindow> windows,
        @Nullable @Future Instant until,
        @Nullable LocalDate lastDay) {

    /** Exactly one of the two. */
    record Subject(@Nullable UUID user, @Nullable UUID group) {
        boolean isOne() {
            return (user == null) != (group == null);
        }
    }

    /** Exactly one of the three. */
    record Target(
            @Nullable UUID locker,
            @Nullable UUID area,
            @Nullable UUID location) {
        boolean isOne() {
            int given = (locker == null ? 0 : 1) + (area == null ? 0 : 1) + (location == null ? 0 : 1);
            return given == 1;
        }
    }

    GrantHours hours() {
        return new GrantHours(windows, until, lastDay);
    }
}
