package io.smartlocker.locker.grant;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.state.Weekday;
import io.smartlocker.contracts.state.WeeklyWindow;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;

/** A window whose end is not after its start ends on the next day. */
@RegisterForReflection
record GrantWindow(
        @NotEmpty @Size(max = 7) List<@NotNull Weekday> days,
        @NotNull @JsonFormat(pattern = "HH:mm") LocalTime from,
        @NotNull @JsonFormat(pattern = "HH:mm") LocalTime until) {

    static GrantWindow of(WeeklyWindow window) {
        return new GrantWindow(window.days(), window.from(), window.until());
    }

    WeeklyWindow weekly() {
        return new WeeklyWindow(days.stream().distinct().sorted().toList(), from, until);
    }
}
