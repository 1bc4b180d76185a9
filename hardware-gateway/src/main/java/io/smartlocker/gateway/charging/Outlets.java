package io.smartlocker.gateway.charging;

import io.smartlocker.gateway.cabinet.BayAddress;
import io.smartlocker.gateway.cabinet.Wiring;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The outlets that are wired. */
@Singleton
final class Outlets {
    private final Wiring wiring;
    private final Map<BayAddress, Outlet> outlets = new ConcurrentHashMap<>();

    Outlets(Wiring wiring) {
        this.wiring = wiring;
    }

    /** The bay's outlet, absent where none is wired. */
    Optional<Outlet> at(BayAddress bay) {
        return Optional.ofNullable(outlets.get(bay))
                .or(() -> wiring.outlet(bay).map(wire -> outlets.computeIfAbsent(bay, it -> new Outlet(wire))));
    }
}
