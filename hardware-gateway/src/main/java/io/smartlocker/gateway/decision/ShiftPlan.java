package io.smartlocker.gateway.decision;

import io.smartlocker.contracts.kiosk.DirectoryEntry.Shift;
import io.smartlocker.contracts.time.ShiftCrew;
import io.smartlocker.contracts.time.ShiftTimes;
import java.util.stream.Collectors;

/** Who is working when. */
final class ShiftPlan {
    private ShiftPlan() {}

    /** Whether the person works the shift and it is running now. */
    static boolean covers(Shift shift, Circumstances c) {
        return ShiftTimes.of(shift).at(c.now()).stream().anyMatch(running -> crew(shift)
                .includes(c.person().id(), c.person().groups(), running.day()));
    }

    static ShiftCrew crew(Shift shift) {
        return new ShiftCrew(
                shift.users(),
                shift.groups(),
                shift.rosters().stream().collect(Collectors.toMap(Shift.Roster::day, Shift.Roster::users)));
    }
}
