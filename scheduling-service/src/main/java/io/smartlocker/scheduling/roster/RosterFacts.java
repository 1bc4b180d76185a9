package io.smartlocker.scheduling.roster;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.projection.Projections;
import io.smartlocker.scheduling.people.Crews;
import io.smartlocker.scheduling.shift.PlannedShift;
import io.smartlocker.scheduling.shift.PlannedShifts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks up at once what is to be known to decide about rows. */
@ApplicationScoped
class RosterFacts {
    private final PlannedShifts shifts;
    private final Rosters rosters;
    private final Projections projections;
    private final Crews crews;

    RosterFacts(PlannedShifts shifts, Rosters rosters, Projections projections, Crews crews) {
        this.shifts = shifts;
        this.rosters = rosters;
        this.projections = projections;
        this.crews = crews;
    }

    /**
     * What is known.
     *
     * @param shifts those of the rows that the caller may see
     * @param present the rosters of the rows' days
     * @param usual who works the shifts without a roster, where that was asked for
     * @param unknown ids of the rows that are of nobody
     */
    record Known(
            Map<UUID, PlannedShift> shifts,
            Map<ShiftDay, Roster> present,
            Map<UUID, List<UUID>> usual,
            List<UUID> unknown,
            RosterBook book) {}

    Uni<Known> gather(List<RosterRow> rows, RosterRow.Begin begin, Caller caller) {
        Set<ShiftDay> days = rows.stream().map(RosterRow::shiftDay).collect(Collectors.toSet());
        Set<UUID> users = rows.stream().flatMap(row -> row.users().stream()).collect(Collectors.toSet());
        UUID organization = caller.organization();
        return shifts.some(days.stream().map(ShiftDay::shift).collect(Collectors.toSet()), caller)
                .flatMap(visible -> rosters.of(days)
                        .flatMap(present -> usual(visible, begin).flatMap(usual -> projections
                                .unknown(UserState.class, users, organization)
                                .flatMap(unknown -> book(users, days, organization)
                                        .map(book -> new Known(byId(visible), present, usual, unknown, book))))));
    }

    private Uni<Map<UUID, List<UUID>>> usual(List<PlannedShift> shifts, RosterRow.Begin begin) {
        return switch (begin) {
            case EMPTY -> Uni.createFrom().item(Map.of());
            case USUAL_CREW -> crews.usual(shifts);
        };
    }

    /** Where the people work at that time, also where the caller may not look. */
    private Uni<RosterBook> book(Collection<UUID> users, Collection<ShiftDay> days, UUID organization) {
        return rosters.naming(users, days, organization).flatMap(found -> shifts.some(
                        found.stream().map(roster -> roster.shift).collect(Collectors.toSet()), organization)
                .map(worked -> book(found, byId(worked))));
    }

    private static RosterBook book(List<Roster> rosters, Map<UUID, PlannedShift> shifts) {
        RosterBook book = new RosterBook();
        for (Roster roster : rosters) {
            PlannedShift shift = shifts.get(roster.shift);
            if (shift != null) {
                book.enter(shift, new ShiftDay(roster.shift, roster.day), roster.users());
            }
        }
        return book;
    }

    private static Map<UUID, PlannedShift> byId(List<PlannedShift> shifts) {
        return new HashMap<>(shifts.stream().collect(Collectors.toMap(PlannedShift::id, Function.identity())));
    }
}
