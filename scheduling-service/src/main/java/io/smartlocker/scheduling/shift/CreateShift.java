package io.smartlocker.scheduling.shift;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
class CreateShift {
    private final Planning planning;
    private final ShiftNeeds needed;
    private final Shifts shifts;
    private final ShiftDevices devices;
    private final ShiftNews news;

    CreateShift(Planning planning, ShiftNeeds needed, Shifts shifts, ShiftDevices devices, ShiftNews news) {
        this.planning = planning;
        this.needed = needed;
        this.shifts = shifts;
        this.devices = devices;
        this.news = news;
    }

    @Writes
    Uni<ShiftView> create(ShiftRequest request, Caller caller) {
        return planning.plan(request, caller).flatMap(plan -> needed.all(request.devicesOrNone(), caller)
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
