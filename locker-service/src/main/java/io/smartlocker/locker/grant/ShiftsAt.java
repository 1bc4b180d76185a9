package io.smartlocker.locker.grant;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.RosterState;
import io.smartlocker.contracts.state.ShiftState;
import io.smartlocker.contracts.state.State;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.contracts.time.ShiftCrew;
import io.smartlocker.contracts.time.ShiftTimes;
import io.smartlocker.locker.known.Known;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who works when at a location, as scheduling-service told it. Works in the session under way. */
@ApplicationScoped
class ShiftsAt {
    private final Known known;

    ShiftsAt(Known known) {
        this.known = known;
    }

    /** Whether a person works a shift there that is running. */
    Uni<Boolean> works(UserState person, UUID location, Instant moment) {
        return known.byField(ShiftState.class, person.organization(), "state ->> 'location'", Set.of(location))
                .flatMap(shifts -> known.byField(
                                RosterState.class,
                                person.organization(),
                                "state ->> 'shift'",
                                shifts.stream().map(State::id).collect(Collectors.toSet()))
                        .map(rosters -> shifts.stream().anyMatch(shift -> works(person, shift, rosters, moment))));
    }

    private static boolean works(UserState person, ShiftState shift, List<RosterState> rosters, Instant moment) {
        ShiftCrew crew = new ShiftCrew(
                shift.users(),
                shift.groups(),
                rosters.stream()
                        .filter(roster -> roster.shift().equals(shift.id()))
                        .collect(Collectors.toMap(RosterState::day, RosterState::users, (one, other) -> one)));
        return ShiftTimes.of(shift).at(moment).stream()
                .anyMatch(running -> crew.includes(person.id(), person.groups(), running.day()));
    }
}
