package io.smartlocker.scheduling.roster;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import io.smartlocker.scheduling.SchedulingProblem;
import io.smartlocker.scheduling.shift.PlannedShifts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class RemoveRoster {
    private final PlannedShifts shifts;
    private final Rosters rosters;
    private final RosterNews news;

    RemoveRoster(PlannedShifts shifts, Rosters rosters, RosterNews news) {
        this.shifts = shifts;
        this.rosters = rosters;
        this.news = news;
    }

    /** Leaves a day to those who usually work it. */
    @Writes
    Uni<Void> remove(ShiftDay day, @Nullable String ifMatch, Caller caller) {
        return shifts.require(day.shift(), caller).flatMap(shift -> rosters.require(day)
                .invoke(roster -> {
                    Versions.require(ifMatch, roster.version);
                    if (RosterRules.isOver(day.day(), shift.zone(), Instant.now())) {
                        throw ProblemException.of(
                                SchedulingProblem.DAY_OVER, "day", day.day() + " is over; who worked it stays.");
                    }
                })
                .call(rosters::remove)
                .flatMap(roster -> news.removed(roster, caller)));
    }
}
