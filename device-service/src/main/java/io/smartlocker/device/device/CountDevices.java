package io.smartlocker.device.device;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.device.device.DevicesStatus.AtLocation;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Counts devices by state, location and readiness, and lists them. */
@ApplicationScoped
class CountDevices {
    private static final String COLUMNS = """
            cast(device.location as text), device.state, count(*), count(device.bay),
            count(*) filter (where (select c.ready from device_charge c where c.id = device.id))""";

    private final FindDevices find;

    CountDevices(FindDevices find) {
        this.find = find;
    }

    /** How many devices of a location are in a state; of these, how many are in a bay, and how many ready. */
    private record Count(@Nullable UUID location, DeviceStatus state, long devices, long inBay, long ready) {
        static Count of(Object[] row) {
            return new Count(
                    row[0] == null ? null : UUID.fromString((String) row[0]),
                    DeviceStatus.valueOf((String) row[1]),
                    (Long) row[2],
                    (Long) row[3],
                    (Long) row[4]);
        }
    }

    @WithSession
    Uni<DevicesStatus> count(DeviceFilter filter, PageQuery query, Caller caller) {
        return counts(filter, query, caller)
                .flatMap(counts -> find.find(filter, null, query, caller).map(devices -> {
                    AtLocation all = sum(null, counts);
                    return new DevicesStatus(
                            all.total(), all.byState(), all.ready(), all.notReady(), byLocation(counts), devices);
                }));
    }

    private static Uni<List<Count>> counts(DeviceFilter filter, PageQuery query, Caller caller) {
        return FindDevices.narrowed(filter, null, query, caller)
                .grouped(COLUMNS, "device.location, device.state")
                .map(rows -> rows.stream().map(Count::of).toList());
    }

    private static List<AtLocation> byLocation(List<Count> counts) {
        Map<Optional<UUID>, List<Count>> byLocation = new LinkedHashMap<>();
        counts.forEach(count -> byLocation
                .computeIfAbsent(Optional.ofNullable(count.location), location -> new ArrayList<>())
                .add(count));
        return byLocation.entrySet().stream()
                .map(location -> sum(location.getKey().orElse(null), location.getValue()))
                .toList();
    }

    private static AtLocation sum(@Nullable UUID location, Collection<Count> counts) {
        Map<DeviceStatus, Long> byState = new EnumMap<>(DeviceStatus.class);
        for (DeviceStatus state : DeviceStatus.values()) {
            byState.put(state, 0L);
        }
        counts.forEach(count -> byState.merge(count.state, count.devices, Long::sum));
        long total = counts.stream().mapToLong(Count::devices).sum();
        long inBay = counts.stream().mapToLong(Count::inBay).sum();
        long ready = counts.stream().mapToLong(Count::ready).sum();
        return new AtLocation(location, total, byState, ready, inBay - ready);
    }
}
