package io.smartlocker.scheduling.roster;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import io.smartlocker.scheduling.roster.RosterRow.Begin;
import io.smartlocker.scheduling.roster.RosterRow.Change;
import io.smartlocker.scheduling.shift.PlannedShifts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ChangeRoster {
    private static final long NOT_THERE = -1;

    private final PlannedShifts shifts;
    private final Rosters rosters;
    private final EnterRosters enterRosters;

    ChangeRoster(PlannedShifts shifts, Rosters rosters, EnterRosters enterRosters) {
        this.shifts = shifts;
        this.rosters = rosters;
        this.enterRosters = enterRosters;
    }

    /**
     * Changes who works on one day. Whoever is added to a day without a roster, or taken off it, comes to or leaves those
     * who usually work it.
     *
     * @param ifMatch the version of the roster that the caller has seen, absent when that does not matter
     */
    @Writes
    Uni<RosterView> change(RosterRow row, Change change, @Nullable String ifMatch, Caller caller) {
        return shifts.require(row.shift(), caller)
                .flatMap(shift -> rosters.find(row.shiftDay()))
                .invoke(present -> Versions.require(
                        ifMatch, present.map(roster -> roster.version).orElse(NOT_THERE)))
                .flatMap(present -> enterRosters.enter(List.of(row), change, Begin.USUAL_CREW, caller))
                .map(outcomes -> outcomes.getFirst().entered());
    }
}
