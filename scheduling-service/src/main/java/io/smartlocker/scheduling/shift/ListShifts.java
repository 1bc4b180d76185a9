package io.smartlocker.scheduling.shift;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Listing;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import io.smartlocker.scheduling.shift.Shifts.Selection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
    Uni<Page<ShiftView>> list(PageQuery page, ShiftFilter filter, Caller caller) {
        return filter.listing(page, caller)
                .find(page)
                .flatMap(found -> found.ids().isEmpty()
                        ? Uni.createFrom().item(new Page<>(List.of(), null, found.total()))
                        : read(found, caller));
    }

    private Uni<Page<ShiftView>> read(Listing.Found found, Caller caller) {
        return shifts.all(Selection.visibleTo(caller).and("s.id in (:ids)", "ids", found.ids()))
                .flatMap(rows -> devices.of(found.ids()).map(needed -> {
                    var byShift = needed.stream().collect(Collectors.groupingBy(device -> device.shift));
                    return found.page(
                            rows,
                            shift -> shift.id,
                            shift -> ShiftView.of(shift, byShift.getOrDefault(shift.id, List.of())));
                }));
    }
}
