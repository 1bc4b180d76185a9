package io.smartlocker.locker.directory;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.locker.known.Known;
import io.smartlocker.locker.setting.Effective;
import io.smartlocker.locker.setting.Settings;
import io.smartlocker.locker.setting.Target;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** The bays of a kiosk's lockers, each with what is set for it. */
@ApplicationScoped
class BayEntries implements EntryComposer {
    private final Known known;
    private final Settings settings;

    BayEntries(Known known, Settings settings) {
        this.known = known;
        this.settings = settings;
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
                        .flatMap(lockers -> drafts(scope, bays.values(), lockers)));
    }

    private Uni<List<Draft>> drafts(Scope scope, Collection<BayState> all, Map<UUID, LockerState> lockers) {
        List<BayState> bays = all.stream()
                .filter(bay -> Wiring.kioskOf(bay, lockers, scope).isPresent())
                .toList();
        return settings.of(bays.stream().map(bay -> target(bay, lockers)).toList())
                .map(inheritance -> bays.stream()
                        .flatMap(bay -> Wiring.kioskOf(bay, lockers, scope).stream()
                                .map(kiosk -> draft(kiosk, bay, told(inheritance.of(target(bay, lockers))))))
                        .toList());
    }

    private static Target target(BayState bay, Map<UUID, LockerState> lockers) {
        LockerState locker = Objects.requireNonNull(lockers.get(bay.locker()), "found by its wiring");
        return Target.bay(bay.organization(), locker.location(), locker.id(), bay.id());
    }

    private static DirectoryEntry.Bay.Settings told(Effective effective) {
        return new DirectoryEntry.Bay.Settings(
                effective.pulseMillis().value(),
                effective.leftOpenSeconds().value(),
                effective.charging().value());
    }

    private static Draft draft(UUID kiosk, BayState bay, DirectoryEntry.Bay.Settings told) {
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
                        bay.user(),
                        told));
    }
}
