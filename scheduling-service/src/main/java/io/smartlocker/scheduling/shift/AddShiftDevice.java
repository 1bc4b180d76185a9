package io.smartlocker.scheduling.shift;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
class AddShiftDevice {
    private final ShiftNeeds needed;
    private final Shifts shifts;
    private final ShiftDevices devices;
    private final ShiftNews news;

    AddShiftDevice(ShiftNeeds needed, Shifts shifts, ShiftDevices devices, ShiftNews news) {
        this.needed = needed;
        this.shifts = shifts;
        this.devices = devices;
        this.news = news;
    }

    @Writes
    Uni<ShiftDeviceView> add(UUID shift, ShiftDeviceRequest request, Caller caller) {
        return shifts.require(shift, caller)
                .flatMap(found -> needed.one(request, caller)
                        .call(need -> requireNew(shift, need))
                        .flatMap(need -> devices.add(shift, List.of(need)))
                        .invoke(() -> found.touch(Instant.now()))
                        .map(List::getFirst)
                        .call(added -> news.deviceAdded(found, added, caller)))
                .map(ShiftDeviceView::of);
    }

    private Uni<Void> requireNew(UUID shift, Need need) {
        return devices.of(shift)
                .invoke(present ->
                        ShiftNeeds.requireOnce(Stream.concat(present.stream().map(ShiftDevice::need), Stream.of(need))
                                .toList()))
                .replaceWithVoid();
    }
}
