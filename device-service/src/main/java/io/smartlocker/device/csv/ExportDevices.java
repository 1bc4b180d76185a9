package io.smartlocker.device.csv;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.device.bay.Bay;
import io.smartlocker.device.bay.Bays;
import io.smartlocker.device.device.Device;
import io.smartlocker.device.device.DeviceFilter;
import io.smartlocker.device.device.Devices;
import io.smartlocker.device.device.FindDevices;
import io.smartlocker.device.type.DeviceTypes;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.csv.CsvList;
import io.smartlocker.platform.imports.Column;
import io.smartlocker.platform.paging.Listing;
import io.smartlocker.platform.paging.SearchQuery;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.projection.Projections;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Devices as a file that can be imported again. */
@ApplicationScoped
class ExportDevices {
    private final Devices devices;
    private final DeviceTypes types;
    private final Bays bays;
    private final Projections projections;

    ExportDevices(Devices devices, DeviceTypes types, Bays bays, Projections projections) {
        this.devices = devices;
        this.types = types;
        this.bays = bays;
        this.projections = projections;
    }

    /** @throws ProblemException 400 if filter or sort is malformed */
    CsvList list(DeviceFilter filter, @Nullable String sort, SearchQuery query, Caller caller) {
        Listing listing = FindDevices.narrowed(filter, sort, query, caller);
        return new CsvList(
                "devices.csv", Column.headings(DeviceColumn.values()), (cursor, count) -> listing.part(cursor, count)
                        .flatMap(part ->
                                lines(part, caller.organization()).map(lines -> new CsvList.Part(lines, part.next()))));
    }

    private Uni<List<List<String>>> lines(Listing.Part part, UUID organization) {
        return devices.list("id in ?1", part.ids())
                .flatMap(found -> written(found, organization).map(written -> part.inOrder(found, Device::id).stream()
                        .map(written::line)
                        .toList()));
    }

    private Uni<Written> written(List<Device> found, UUID organization) {
        return types.names(ids(found, device -> Stream.of(device.type())))
                .flatMap(typeNames -> locations(found, organization).flatMap(locations -> places(found, organization)
                        .map(places -> new Written(typeNames, locations, places))));
    }

    private Uni<Map<UUID, String>> locations(List<Device> found, UUID organization) {
        return projections
                .some(LocationState.class, ids(found, device -> Stream.ofNullable(device.location())), organization)
                .map(known -> known.stream().collect(Collectors.toMap(LocationState::id, LocationState::name)));
    }

    private Uni<Map<UUID, BayPlace>> places(List<Device> found, UUID organization) {
        Set<UUID> ids = ids(found, device -> device.bay().stream());
        return bays.list("id in ?1", ids).flatMap(here -> projections
                .some(LockerState.class, here.stream().map(Bay::locker).collect(Collectors.toSet()), organization)
                .map(lockers -> places(here, lockers)));
    }

    private static Map<UUID, BayPlace> places(List<Bay> bays, List<LockerState> lockers) {
        Map<UUID, LockerState> byId = lockers.stream().collect(Collectors.toMap(LockerState::id, Function.identity()));
        return bays.stream()
                .filter(bay -> byId.containsKey(bay.locker()))
                .collect(Collectors.toMap(Bay::id, bay -> BayPlace.of(bay, byId)));
    }

    private static Set<UUID> ids(Collection<Device> found, Function<Device, Stream<UUID>> of) {
        return found.stream().flatMap(of).collect(Collectors.toSet());
    }
}
