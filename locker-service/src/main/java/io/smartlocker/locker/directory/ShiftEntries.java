package io.smartlocker.locker.directory;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.state.RosterState;
import io.smartlocker.contracts.state.ShiftState;
import io.smartlocker.locker.known.Known;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The shifts at a kiosk's location, and who works them on certain days. */
@ApplicationScoped
class ShiftEntries implements EntryComposer {
    private final Known known;

    ShiftEntries(Known known) {
        this.known = known;
    }

    @Override
    public Part part() {
        return Part.SHIFT;
    }

    @Override
    public Uni<List<Draft>> compose(Scope scope) {
        return known.byId(ShiftState.class, scope.organization(), scope.subjects())
                .flatMap(shifts -> rosters(scope, shifts.keySet()).map(rosters -> shifts.values().stream()
                        .flatMap(shift -> scope.kiosks().stream()
                                .filter(served -> served.location().equals(shift.location()))
                                .map(served ->
                                        draft(served.kiosk(), shift, rosters.getOrDefault(shift.id(), List.of()))))
                        .toList()));
    }

    /** Who works some shifts on certain days, by the shift. */
    private Uni<Map<UUID, List<DirectoryEntry.Shift.Roster>>> rosters(Scope scope, Set<UUID> shifts) {
        return known.byField(RosterState.class, scope.organization(), "state ->> 'shift'", shifts)
                .map(rosters -> rosters.stream()
                        .sorted(Comparator.comparing(RosterState::day))
                        .collect(Collectors.groupingBy(
                                RosterState::shift,
                                Collectors.mapping(
                                        roster -> new DirectoryEntry.Shift.Roster(roster.day(), roster.users()),
                                        Collectors.toList()))));
    }

    private static Draft draft(UUID kiosk, ShiftState shift, List<DirectoryEntry.Shift.Roster> rosters) {
        return Draft.of(
                kiosk,
                revision -> new DirectoryEntry.Shift(
                        shift.id(),
                        revision,
                        shift.name(),
                        shift.days(),
                        shift.start(),
                        shift.end(),
                        shift.timeZone(),
                        shift.validFrom(),
                        shift.validUntil(),
                        shift.users(),
                        shift.groups(),
                        shift.exceptions(),
                        rosters));
    }
}
