package io.smartlocker.locker.directory;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.state.ShiftState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The shifts at a kiosk's location. */
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
                .map(shifts -> shifts.values().stream()
                        .flatMap(shift -> scope.kiosks().stream()
                                .filter(served -> served.location().equals(shift.location()))
                                .map(served -> draft(served.kiosk(), shift)))
                        .toList());
    }

    private static Draft draft(UUID kiosk, ShiftState shift) {
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
                        List.of()));
    }
}
