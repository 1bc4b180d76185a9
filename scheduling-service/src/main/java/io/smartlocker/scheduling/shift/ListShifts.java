package io.smartlocker.scheduling.shift;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Cursors;
import io.smartlocker.platform.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class ListShifts {
    private final Shifts shifts;
    private final ShiftDevices devices;

    ListShifts(Shifts shifts, ShiftDevices devices) {
        this.shifts = shifts;
        this.devices = devices;
    }

    @WithSession
    Uni<Page<ShiftView>> list(ShiftQuery query, Caller caller) {
        return shifts.page(query, caller)
                .flatMap(rows -> devices.of(rows.stream().map(shift -> shift.id).toList())
                        .flatMap(needed -> shifts.count(query, caller).map(total -> page(rows, needed, query, total))));
    }

    private static Page<ShiftView> page(List<Shift> rows, List<ShiftDevice> needed, ShiftQuery query, long total) {
        Map<UUID, List<ShiftDevice>> byShift = needed.stream().collect(Collectors.groupingBy(device -> device.shift));
        return Page.of(
                rows,
                query,
                total,
                shift -> ShiftView.of(shift, byShift.getOrDefault(shift.id, List.of())),
                shift -> Cursors.of(shift.id));
    }
}
