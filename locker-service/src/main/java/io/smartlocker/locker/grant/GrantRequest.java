package io.smartlocker.locker.grant;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.smartlocker.contracts.state.Weekday;
import io.smartlocker.contracts.state.WeeklyWindow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new grant.
 *
 * @param windows when, in the location's time zone; always when absent or empty
 * @param until end of the grant (exclusive), open when absent
 */
record GrantRequest(
        @NotNull Subject subject,
        @NotNull Target target,
        @Nullable @Size(max = 50) List<@NotNull @Valid Window> windows,
        @Nullable @Future Instant until) {

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

    /** A window whose end is not after its start ends on the next day. */
    record Window(
            @NotEmpty @Size(max = 7) List<@NotNull Weekday> days,
            @NotNull @JsonFormat(pattern = "HH:mm") LocalTime from,
            @NotNull @JsonFormat(pattern = "HH:mm") LocalTime until) {}

    List<WeeklyWindow> weeklyWindows() {
        return windows == null
                ? List.of()
                : windows.stream()
                        .map(window -> new WeeklyWindow(
                                window.days().stream().distinct().sorted().toList(), window.from(), window.until()))
                        .toList();
    }
}
