package io.smartlocker.scheduling.shift;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AddShiftDevice {
    private final Planning planning;
    private final Shifts shifts;
    private final ShiftDevices devices;
    private final ShiftNews news;

    AddShiftDevice(Planning planning, Shifts shifts, ShiftDevices devices, ShiftNews news) {
        this.planning = planning;
        this.shifts = shifts;
        this.devices = devices;
        this.news = news;
    }

    @Writes
    Uni<ShiftDeviceView> add(UUID shift, ShiftDeviceRequest request, Caller caller) {
        return shifts.require(shift, caller)
                .flatMap(found -> planning.needs(List.of(request), caller)
                        .flatMap(needs -> devices.add(shift, needs))
                        .invoke(() -> found.touch(Instant.now()))
                        .map(List::getFirst)
                        .call(added -> news.deviceAdded(found, added, caller)))
                .map(ShiftDeviceView::of);
    }
}
