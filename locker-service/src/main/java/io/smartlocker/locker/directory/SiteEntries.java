package io.smartlocker.locker.directory;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.state.KioskState;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.contracts.state.OrganizationState;
import io.smartlocker.locker.directory.Scope.Served;
import io.smartlocker.locker.known.Known;
import io.smartlocker.locker.setting.Effective;
import io.smartlocker.locker.setting.Settings;
import io.smartlocker.locker.setting.Target;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a kiosk serves: its location and its lockers. The subject is the kiosk. */
@ApplicationScoped
class SiteEntries implements EntryComposer {
    private final Known known;
    private final Settings settings;

    SiteEntries(Known known, Settings settings) {
        this.known = known;
        this.settings = settings;
    }

    @Override
    public Part part() {
        return Part.SITE;
    }

    @Override
    public Uni<List<Draft>> compose(Scope scope) {
        List<Served> kiosks = scope.kiosks().stream()
                .filter(served -> scope.subjects().contains(served.kiosk()))
                .toList();
        Set<UUID> ids = kiosks.stream().map(Served::kiosk).collect(Collectors.toSet());
        Set<UUID> places = kiosks.stream().map(Served::location).collect(Collectors.toSet());
        UUID organization = scope.organization();
        return known.byId(KioskState.class, organization, ids).flatMap(states -> known.byId(
                        LocationState.class, organization, places)
                .flatMap(locations -> known.byId(OrganizationState.class, organization, Set.of(organization))
                        .flatMap(owners -> lockers(organization, ids).map(lockers -> kiosks.stream()
                                .map(served -> draft(
                                        states.get(served.kiosk()), locations.get(served.location()), owners, lockers))
                                .flatMap(Optional::stream)
                                .toList()))));
    }

    /** The lockers of some kiosks, by the kiosk. */
    private Uni<Map<UUID, List<DirectoryEntry.Site.Locker>>> lockers(UUID organization, Set<UUID> kiosks) {
        return known.byField(LockerState.class, organization, "state ->> 'kiosk'", kiosks)
                .flatMap(lockers -> settings.of(
                                lockers.stream().map(SiteEntries::target).toList())
                        .map(inheritance -> lockers.stream()
                                .collect(Collectors.groupingBy(
                                        locker -> Objects.requireNonNull(locker.kiosk()),
                                        Collectors.mapping(
                                                locker -> locker(locker, inheritance.of(target(locker))),
                                                Collectors.toList())))));
    }

    private static Target target(LockerState locker) {
        return Target.locker(locker.organization(), locker.location(), locker.id());
    }

    private static Optional<Draft> draft(
            @Nullable KioskState kiosk,
            @Nullable LocationState location,
            Map<UUID, OrganizationState> owners,
            Map<UUID, List<DirectoryEntry.Site.Locker>> lockers) {
        if (kiosk == null || location == null) {
            return Optional.empty(); // not told yet; it is composed when it is
        }
        OrganizationState owner = owners.get(kiosk.organization());
        return Optional.of(Draft.of(
                kiosk.id(),
                revision -> new DirectoryEntry.Site(
                        kiosk.id(),
                        revision,
                        kiosk.organization(),
                        owner == null ? "" : owner.name(),
                        kiosk.name(),
                        location.id(),
                        location.name(),
                        location.timeZone(),
                        lockers.getOrDefault(kiosk.id(), List.of()))));
    }

    private static DirectoryEntry.Site.Locker locker(LockerState locker, Effective set) {
        return new DirectoryEntry.Site.Locker(
                locker.id(),
                locker.name(),
                locker.serial(),
                locker.rows(),
                locker.columns(),
                locker.charging(),
                locker.powerBudgetWatts(),
                locker.inService(),
                set.itemAllowance().value());
    }
}
