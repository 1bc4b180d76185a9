package io.smartlocker.scheduling.calendar;

import io.smartlocker.contracts.time.Occurrence;
import io.smartlocker.scheduling.roster.ShiftDay;
import io.smartlocker.scheduling.shift.PlannedShift;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shift that takes place on a day.
 *
 * @param rostered who works it by roster, absent on a day without one
 */
public record Duty(
        PlannedShift shift, Occurrence times, @Nullable List<UUID> rostered) {
    public ShiftDay shiftDay() {
        return new ShiftDay(shift.id(), times.day());
    }

    public LocalDate day() {
        return times.day();
    }

    /** The people known by name to work it: those of the roster, else those of the shift, without members of groups. */
    public List<UUID> named() {
        return Optional.ofNullable(rostered).orElse(shift.state().users());
    }

    /** Whether it is worked at the same time as another, if only for a while. */
    boolean overlaps(Duty other) {
        return times.from().isBefore(other.times.until()) && other.times.from().isBefore(times.until());
    }
}
