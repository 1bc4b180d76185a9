package io.smartlocker.device.csv;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.device.Reach;
import io.smartlocker.device.bay.Bay;
import io.smartlocker.device.bay.Bays;
import io.smartlocker.device.device.Device;
import io.smartlocker.device.device.DeviceEdit;
import io.smartlocker.device.device.Devices;
import io.smartlocker.device.type.DeviceTypes;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.imports.Cells;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.projection.Projections;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds out what some rows name, and locks what they may change: bays before devices, each kind in the order of its ids. */
@ApplicationScoped
class FindNames {
    private final Projections projections;
    private final Bays bays;
    private final Devices devices;
    private final DeviceTypes types;

    FindNames(Projections projections, Bays bays, Devices devices, DeviceTypes types) {
        this.projections = projections;
        this.bays = bays;
        this.devices = devices;
        this.types = types;
    }

    /** Works in the transaction under way. */
    Uni<Names> of(List<Cells> rows, Caller caller) {
        return bays(rows, caller).flatMap(bays -> devices(rows, caller)
                .flatMap(devices -> types.named(small(rows, DeviceColumn.TYPE), caller.organization())
                        .flatMap(types ->
                                locations(rows, caller).map(locations -> new Names(devices, bays, types, locations)))));
    }

    private Uni<Map<BayPlace, Bay>> bays(List<Cells> rows, Caller caller) {
        Set<BayPlace> places = rows.stream().flatMap(row -> place(row).stream()).collect(Collectors.toSet());
        Set<String> serials = places.stream().map(BayPlace::locker).collect(Collectors.toSet());
        return projections
                .named(LockerState.class, "serial", serials, caller.organization())
                .flatMap(
                        lockers -> bays.lockAt(numbers(places, lockers), caller).map(found -> {
                            Map<UUID, LockerState> byId =
                                    lockers.stream().collect(Collectors.toMap(LockerState::id, Function.identity()));
                            return found.stream()
                                    .collect(Collectors.toMap(
                                            bay -> BayPlace.of(bay, byId), Function.identity(), (one, other) -> one));
                        }));
    }

    /** A row that names none as it should is refused later. */
    private static Optional<BayPlace> place(Cells row) {
        try {
            return BayPlace.in(row);
        } catch (ProblemException refusal) {
            return Optional.empty();
        }
    }

    private static Map<UUID, Set<Integer>> numbers(Collection<BayPlace> places, List<LockerState> lockers) {
        Map<String, Set<Integer>> bySerial = places.stream()
                .collect(Collectors.groupingBy(
                        BayPlace::locker, Collectors.mapping(BayPlace::number, Collectors.toSet())));
        return lockers.stream()
                .filter(locker -> bySerial.containsKey(locker.serial()))
                .collect(Collectors.toMap(LockerState::id, locker -> bySerial.get(locker.serial())));
    }

    private Uni<Map<String, Device>> devices(List<Cells> rows, Caller caller) {
        return devices.lockTagged(small(rows, DeviceColumn.ASSET_TAG), caller).map(found -> found.stream()
                .collect(Collectors.toMap(
                        device -> Names.small(DeviceEdit.of(device).assetTag()), Function.identity())));
    }

    private Uni<Map<String, UUID>> locations(List<Cells> rows, Caller caller) {
        return projections
                .named(LocationState.class, "name", Cells.texts(rows, DeviceColumn.LOCATION), caller.organization())
                .map(found -> found.stream()
                        .filter(location -> Reach.covers(caller, location.id()))
                        .collect(Collectors.toMap(LocationState::name, LocationState::id, (one, other) -> one)));
    }

    private static Set<String> small(List<Cells> rows, DeviceColumn column) {
        return Cells.texts(rows, column).stream().map(Names::small).collect(Collectors.toSet());
    }
}
