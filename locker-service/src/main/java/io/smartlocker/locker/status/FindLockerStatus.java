package io.smartlocker.locker.status;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.contracts.state.CustodyState;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.contracts.state.State;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.locker.alarm.AlarmView;
import io.smartlocker.locker.alarm.FindAlarms;
import io.smartlocker.locker.cabinet.Locker;
import io.smartlocker.locker.cabinet.LockerView;
import io.smartlocker.locker.cabinet.Lockers;
import io.smartlocker.locker.kiosk.KioskViews;
import io.smartlocker.locker.kiosk.Kiosks;
import io.smartlocker.locker.known.Known;
import io.smartlocker.locker.maintenance.FindMaintenance;
import io.smartlocker.locker.maintenance.MaintenanceView;
import io.smartlocker.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads all that is known of a locker: one query a kind, however many bays there are. */
@ApplicationScoped
class FindLockerStatus {
    private final Lockers lockers;
    private final FindMaintenance findMaintenance;
    private final FindAlarms findAlarms;
    private final Kiosks kiosks;
    private final KioskViews kioskViews;
    private final Known known;

    FindLockerStatus(
            Lockers lockers,
            FindMaintenance findMaintenance,
            FindAlarms findAlarms,
            Kiosks kiosks,
            KioskViews kioskViews,
            Known known) {
        this.lockers = lockers;
        this.findMaintenance = findMaintenance;
        this.findAlarms = findAlarms;
        this.kiosks = kiosks;
        this.kioskViews = kioskViews;
        this.known = known;
    }

    @WithSession
    Uni<LockerStatus> find(UUID id, Caller caller) {
        return lockers.require(id, caller)
                .flatMap(locker -> findMaintenance.open(id).flatMap(maintenance -> findAlarms
                        .standing(id, locker.kiosk())
                        .flatMap(alarms ->
                                sources(locker, maintenance, alarms).flatMap(sources -> status(locker, sources)))));
    }

    private Uni<LockerStatus> status(Locker locker, BaySources sources) {
        List<BayStatus> bays = sources.statuses();
        return kiosk(locker.kiosk())
                .map(kiosk -> new LockerStatus(
                        LockerView.of(locker),
                        sources.maintenance(),
                        kiosk.orElse(null),
                        sources.alarms().stream()
                                .filter(alarm -> alarm.bay() == null)
                                .toList(),
                        BayCounts.of(bays),
                        bays));
    }

    private Uni<Optional<KioskStatus>> kiosk(@Nullable UUID id) {
        return id == null
                ? Uni.createFrom().item(Optional.empty())
                : kiosks.findById(id)
                        .flatMap(kioskViews::of)
                        .map(KioskStatus::of)
                        .map(Optional::of);
    }

    private Uni<BaySources> sources(Locker locker, List<MaintenanceView> maintenance, List<AlarmView> alarms) {
        UUID organization = locker.organization();
        return known.byField(BayState.class, organization, "state ->> 'locker'", Set.of(locker.id()))
                .flatMap(bays -> known.byField(CustodyState.class, organization, "state ->> 'bay'", ids(bays))
                        .flatMap(custodies -> known.byId(DeviceState.class, organization, devices(bays, custodies))
                                .flatMap(devices -> people(organization, bays, custodies)
                                        .map(people -> new BaySources(
                                                locker.inService(),
                                                bays,
                                                custodies,
                                                devices,
                                                people,
                                                alarms,
                                                maintenance)))));
    }

    private Uni<Map<UUID, UserState>> people(UUID organization, List<BayState> bays, List<CustodyState> custodies) {
        Set<UUID> ids =
                bays.stream().map(BayState::user).filter(Objects::nonNull).collect(Collectors.toSet());
        ids.addAll(custodies.stream().map(CustodyState::holder).toList());
        return known.byId(UserState.class, organization, ids);
    }

    private static Set<UUID> devices(List<BayState> bays, List<CustodyState> custodies) {
        Set<UUID> devices = new HashSet<>();
        bays.stream().map(BayState::device).filter(Objects::nonNull).forEach(devices::add);
        custodies.stream().map(CustodyState::device).forEach(devices::add);
        return devices;
    }

    private static Set<UUID> ids(Collection<? extends State> states) {
        return states.stream().map(State::id).collect(Collectors.toSet());
    }
}
