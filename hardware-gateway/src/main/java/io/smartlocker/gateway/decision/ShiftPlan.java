package io.smartlocker.gateway.decision;

import io.smartlocker.contracts.kiosk.DirectoryEntry.Shift;
import io.smartlocker.contracts.time.Occurrence;
import io.smartlocker.contracts.time.ShiftCrew;
import io.smartlocker.contracts.time.ShiftTimes;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is working when. */
final class ShiftPlan {
    private ShiftPlan() {}

    /** Whether the person works the shift and it is running now. */
    static boolean covers(Shift shift, Circumstances c) {
        return running(shift, c).isPresent();
    }

    /** The time the person is working the shift, if it is running now. */
    static Optional<Occurrence> running(Shift shift, Circumstances c) {
        return ShiftTimes.of(shift).at(c.now()).filter(running -> works(shift, running, c));
    }

    /** The times from now until a moment at which the person begins to work the shift. */
    static Stream<Occurrence> beginning(Shift shift, Circumstances c, Instant until) {
        return ShiftTimes.of(shift).beginning(c.now(), until).stream().filter(coming -> works(shift, coming, c));
    }

    private static boolean works(Shift shift, Occurrence occurrence, Circumstances c) {
        return crew(shift).includes(c.person().id(), c.person().groups(), occurrence.day());
    }

    static ShiftCrew crew(Shift shift) {
        return new ShiftCrew(
                shift.users(),
                shift.groups(),
                shift.rosters().stream().collect(Collectors.toMap(Shift.Roster::day, Shift.Roster::users)));
    }
}
