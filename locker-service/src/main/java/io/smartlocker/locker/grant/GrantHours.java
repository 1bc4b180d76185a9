package io.smartlocker.locker.grant;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.state.WeeklyWindow;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a grant holds: what can be changed of it. For somebody else or somewhere else it is another grant.
 *
 * @param windows when, in the location's time zone; always when absent or empty
 * @param until end of the grant (exclusive), open when absent
 * @param lastDay the last day of the grant, in the location's time zone; in the place of {@code until}
 */
@RegisterForReflection
record GrantHours(
        @Nullable @Size(max = 50) List<@NotNull @Valid GrantWindow> windows,
        @Nullable Instant until,
        @Nullable LocalDate lastDay) {

    static GrantHours of(Grant grant) {
        return new GrantHours(
                grant.windows().stream().map(GrantWindow::of).toList(),
                grant.lastDay() == null ? grant.until() : null,
                grant.lastDay());
    }

    /** @throws ProblemException 400 if there are two ends, or the end is over */
    GrantHours requireEnd(ZoneId zone, Instant now) {
        if (until != null && lastDay != null) {
            throw ProblemException.of(CommonProblem.INVALID, "lastDay", "Give either until or lastDay.");
        }
        Instant end = end(zone);
        if (end != null && !end.isAfter(now)) {
            throw ProblemException.of(
                    CommonProblem.INVALID, lastDay == null ? "until" : "lastDay", "A grant ends in the future.");
        }
        return this;
    }

    /** The end of the grant; of a last day that of the day, whatever hour the clocks are set to on it. */
    @Nullable
    Instant end(ZoneId zone) {
        return lastDay == null ? until : lastDay.plusDays(1).atStartOfDay(zone).toInstant();
    }

    List<WeeklyWindow> weekly() {
        return windows == null
                ? List.of()
                : windows.stream().map(GrantWindow::weekly).toList();
    }
}
