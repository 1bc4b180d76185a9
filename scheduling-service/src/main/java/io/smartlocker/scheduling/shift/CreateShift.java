package io.smartlocker.scheduling.shift;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.writing.Writes;
import io.smartlocker.scheduling.shift.ShiftDevice.Need;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
class CreateShift {
    private final Planning planning;
    private final Shifts shifts;
    private final ShiftDevices devices;
    private final ShiftNews news;

    CreateShift(Planning planning, Shifts shifts, ShiftDevices devices, ShiftNews news) {
        this.planning = planning;
        this.shifts = shifts;
        this.devices = devices;
        this.news = news;
    }

    @Writes
    Uni<ShiftView> create(ShiftRequest request, Caller caller) {
        return planning.plan(request, caller).flatMap(plan -> planning.needs(request.devicesOrNone(), caller)
                .flatMap(needs ->
                        create(new Shift(UuidV7.next(), caller.organization(), plan, Instant.now()), needs, caller)));
    }

    private Uni<ShiftView> create(Shift shift, List<Need> needs, Caller caller) {
        return shifts.add(shift)
                .flatMap(added -> shifts.flush())
                .flatMap(flushed -> devices.add(shift.id, needs))
                .call(() -> news.created(shift, caller))
                .map(added -> ShiftView.of(shift, added));
    }
}
