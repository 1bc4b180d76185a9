package io.smartlocker.locker.directory;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.contracts.state.LockerState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The bays of a kiosk's lockers. */
@ApplicationScoped
class BayEntries implements EntryComposer {
    private final Known known;

    BayEntries(Known known) {
        this.known = known;
    }

    @Override
    public Part part() {
        return Part.BAY;
    }

    @Override
    public Uni<List<Draft>> compose(Scope scope) {
        return known.byId(BayState.class, scope.organization(), scope.subjects())
                .flatMap(bays -> known.byId(
                                LockerState.class,
                                scope.organization(),
                                bays.values().stream().map(BayState::locker).collect(Collectors.toSet()))
                        .map(lockers -> bays.values().stream()
                                .flatMap(bay -> Wiring.kioskOf(bay, lockers, scope).stream()
                                        .map(kiosk -> draft(kiosk, bay)))
                                .toList()));
    }

    private static Draft draft(UUID kiosk, BayState bay) {
        return Draft.of(
                kiosk,
                revision -> new DirectoryEntry.Bay(
                        bay.id(),
                        revision,
                        bay.locker(),
                        bay.number(),
                        bay.operational(),
                        bay.outOfService(),
                        bay.device(),
                        bay.user()));
    }
}
