package io.smartlocker.locker.directory;

import io.smartlocker.contracts.state.BayState;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.locker.directory.Scope.Served;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which kiosk a bay is wired to, through its locker. */
final class Wiring {
    private Wiring() {}

    /** The kiosk of a bay, if it is one of the scope's. */
    static Optional<UUID> kioskOf(BayState bay, Map<UUID, LockerState> lockers, Scope scope) {
        return Optional.ofNullable(lockers.get(bay.locker()))
                .map(LockerState::kiosk)
                .flatMap(scope::kiosk)
                .map(Served::kiosk);
    }
}
