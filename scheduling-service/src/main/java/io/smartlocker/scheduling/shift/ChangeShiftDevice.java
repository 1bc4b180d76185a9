package io.smartlocker.scheduling.shift;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ChangeShiftDevice {
    private final ShiftNeeds needed;
    private final Shifts shifts;
    private final ShiftDevices devices;
    private final ShiftNews news;

    ChangeShiftDevice(ShiftNeeds needed, Shifts shifts, ShiftDevices devices, ShiftNews news) {
        this.needed = needed;
        this.shifts = shifts;
        this.devices = devices;
        this.news = news;
    }

    /**
     * Changes one thing that a shift needs.
     *
     * @param ifMatch the version of the shift that the caller has seen, absent when that does not matter
     * @param change makes of the request that would give the present need the one that gives the wanted
     */
    @Writes
    Uni<ShiftDeviceView> change(
            UUID shift, UUID id, @Nullable String ifMatch, UnaryOperator<ShiftDeviceRequest> change, Caller caller) {
        return shifts.require(shift, caller)
                .invoke(found -> Versions.require(ifMatch, found.version))
                .flatMap(found -> devices.require(id, shift)
                        .call(device -> needed.one(change.apply(ShiftDeviceRequest.of(device)), caller)
                                .call(need -> requireOnce(device, need))
                                .flatMap(need -> device.change(need)
                                        ? tell(found, device, caller)
                                        : Uni.createFrom().voidItem())))
                .map(ShiftDeviceView::of);
    }

    private Uni<Void> requireOnce(ShiftDevice device, Need need) {
        return devices.of(device.shift)
                .invoke(present -> ShiftNeeds.requireOnce(Stream.concat(
                                present.stream()
                                        .filter(other -> !other.id.equals(device.id))
                                        .map(ShiftDevice::need),
                                Stream.of(need))
                        .toList()))
                .replaceWithVoid();
    }

    private Uni<Void> tell(Shift shift, ShiftDevice device, Caller caller) {
        shift.touch(Instant.now());
        return news.deviceChanged(shift, device, caller);
    }
}
