package io.smartlocker.locker.status;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.AlarmState;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.contracts.state.CustodyState;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.contracts.state.State;
import io.smartlocker.contracts.state.UserState;
import io.smartlocker.locker.cabinet.Locker;
import io.smartlocker.locker.cabinet.LockerView;
import io.smartlocker.locker.cabinet.Lockers;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads all that is known of a locker: one query a kind, however many bays there are. */
@ApplicationScoped
class FindLockerStatus {
    private final Lockers lockers;
    private final FindMaintenance findMaintenance;
    private final KioskStatuses kiosks;
    private final Known known;

    FindLockerStatus(Lockers lockers, FindMaintenance findMaintenance, KioskStatuses kiosks, Known known) {
        this.lockers = lockers;
        this.findMaintenance = findMaintenance;
        this.kiosks = kiosks;
        this.known = known;
    }

    @WithSession
    Uni<LockerStatus> find(UUID id, Caller caller) {
        return lockers.require(id, caller)
                .flatMap(locker -> findMaintenance.open(id).flatMap(maintenance -> alarms(locker)
                        .flatMap(alarms ->
                                sources(locker, maintenance, alarms).flatMap(sources -> status(locker, sources)))));
    }

    private Uni<LockerStatus> status(Locker locker, BaySources sources) {
        List<BayStatus> bays = sources.statuses();
        return kiosks.of(locker, sources.alarms())
                .map(kiosk -> new LockerStatus(
                        LockerView.of(locker),
                        sources.maintenance(),
                        kiosk.orElse(null),
                        sources.alarms().stream()
                                .filter(alarm -> alarm.bay() == null)
                                .map(AlarmView::of)
                                .toList(),
                        BayCounts.of(bays),
                        bays));
    }

    /** Those of the locker, and those of its kiosk as a whole. */
    private Uni<List<AlarmState>> alarms(Locker locker) {
        UUID kiosk = locker.kiosk();
        Set<UUID> served = kiosk == null ? Set.of() : Set.of(kiosk);
        return known.byField(AlarmState.class, locker.organization(), "state ->> 'locker'", Set.of(locker.id()))
                .flatMap(own -> known.byField(AlarmState.class, locker.organization(), "state ->> 'kiosk'", served)
                        .map(all -> Stream.concat(
                                        own.stream(),
                                        all.stream().filter(alarm -> alarm.locker() == null && alarm.bay() == null))
                                .toList()));
    }

    private Uni<BaySources> sources(Locker locker, List<MaintenanceView> maintenance, List<AlarmState> alarms) {
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
