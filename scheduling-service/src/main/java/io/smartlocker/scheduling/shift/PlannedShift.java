package io.smartlocker.scheduling.shift;

import io.smartlocker.contracts.state.ShiftState;
import io.smartlocker.contracts.time.ShiftTimes;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * A shift with all that belongs to it, for those who plan with it.
 *
 * @param reserve whether devices are reserved for those who work it
 * @param needs what devices it needs
 */
public record PlannedShift(ShiftState state, boolean reserve, List<Need> needs) {
    public UUID id() {
        return state.id();
    }

    public String name() {
        return state.name();
    }

    public UUID organization() {
        return state.organization();
    }

    public UUID location() {
        return state.location();
    }

    public ZoneId zone() {
        return ZoneId.of(state.timeZone());
    }

    /** When it is worked. */
    public ShiftTimes times() {
        return ShiftTimes.of(state);
    }

    /** How long after its end devices may come back. */
    public Duration grace() {
        return Duration.ofMinutes(state.graceMinutes());
    }

    /** Whether it is on a day not as usual. */
    public boolean isExceptional(LocalDate day) {
        return state.exceptions().stream().anyMatch(exception -> exception.day().equals(day));
    }
}
