package io.smartlocker.locker.directory;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.contracts.state.DeviceState;
import io.smartlocker.contracts.state.DeviceTypeState;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.locker.directory.Scope.Served;
import io.smartlocker.locker.known.Known;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The devices stored in a kiosk's bays, and those that its people hold. Both wait for the device type to be known. */
@ApplicationScoped
class DeviceEntries implements EntryComposer {
    private final Known known;
    private final SentEntries sentEntries;

    DeviceEntries(Known known, SentEntries sentEntries) {
        this.known = known;
        this.sentEntries = sentEntries;
    }

    @Override
    public Part part() {
        return Part.DEVICE;
    }

    /** Where bays and holders of some devices are. */
    private record Whereabouts(
            Map<UUID, BayState> bays, Map<UUID, LockerState> lockers, Set<SentEntries.Place> holders) {}

    @Override
    public Uni<List<Draft>> compose(Scope scope) {
        UUID organization = scope.organization();
        return known.byId(DeviceState.class, organization, scope.subjects()).flatMap(devices -> known.byId(
                        DeviceTypeState.class,
                        organization,
                        devices.values().stream().map(DeviceState::type).collect(Collectors.toSet()))
                .flatMap(types -> whereabouts(scope, devices.values()).map(where -> devices.values().stream()
                        .filter(device -> types.containsKey(device.type()))
                        .flatMap(device -> kiosks(scope, device, where).stream()
                                .map(kiosk -> draft(kiosk, device, Objects.requireNonNull(types.get(device.type())))))
                        .toList())));
    }

    private Uni<Whereabouts> whereabouts(Scope scope, Collection<DeviceState> devices) {
        Set<UUID> bayIds =
                devices.stream().map(DeviceState::bay).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<String> holders = devices.stream()
                .map(DeviceState::holder)
                .filter(Objects::nonNull)
                .map(Part.PERSON::key)
                .collect(Collectors.toSet());
        Set<UUID> kiosks = scope.kiosks().stream().map(Served::kiosk).collect(Collectors.toSet());
        return known.byId(BayState.class, scope.organization(), bayIds).flatMap(bays -> known.byId(
                        LockerState.class,
                        scope.organization(),
                        bays.values().stream().map(BayState::locker).collect(Collectors.toSet()))
                .flatMap(lockers ->
                        sentEntries.find(kiosks, holders).map(sent -> new Whereabouts(bays, lockers, sent.keySet()))));
    }

    private static Set<UUID> kiosks(Scope scope, DeviceState device, Whereabouts where) {
        Set<UUID> kiosks = new HashSet<>();
        BayState bay = device.bay() == null ? null : where.bays().get(device.bay());
        if (bay != null) {
            Wiring.kioskOf(bay, where.lockers(), scope).ifPresent(kiosks::add);
        }
        if (device.holder() != null) {
            String key = Part.PERSON.key(device.holder());
            where.holders().stream()
                    .filter(place -> place.key().equals(key))
                    .map(SentEntries.Place::kiosk)
                    .forEach(kiosks::add);
        }
        return kiosks;
    }

    private static Draft draft(UUID kiosk, DeviceState device, DeviceTypeState type) {
        return Draft.of(
                kiosk,
                revision -> new DirectoryEntry.Device(
                        device.id(),
                        revision,
                        device.assetTag(),
                        device.rfid(),
                        type.id(),
                        type.name(),
                        type.minimumChargeMinutes(),
                        type.expectedDrawWatts(),
                        device.state(),
                        device.bay(),
                        device.holder(),
                        device.quarantined(),
                        type.faults()));
    }
}
