package io.smartlocker.scheduling.shift;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class RemoveShiftDevice {
    private final Shifts shifts;
    private final ShiftDevices devices;
    private final ShiftNews news;

    RemoveShiftDevice(Shifts shifts, ShiftDevices devices, ShiftNews news) {
        this.shifts = shifts;
        this.devices = devices;
        this.news = news;
    }

    /** The shift needs one thing less. */
    @Writes
    Uni<Void> remove(UUID shift, UUID id, @Nullable String ifMatch, Caller caller) {
        return shifts.require(shift, caller)
                .invoke(found -> Versions.require(ifMatch, found.version))
                .flatMap(found -> devices.require(id, shift)
                        .call(device -> devices.remove(List.of(device)))
                        .invoke(() -> found.touch(Instant.now()))
                        .flatMap(device -> news.deviceRemoved(found, device, caller)));
    }
}
