package io.smartlocker.scheduling.shift;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ReadShift {
    private final Shifts shifts;
    private final ShiftDevices devices;

    ReadShift(Shifts shifts, ShiftDevices devices) {
        this.shifts = shifts;
        this.devices = devices;
    }

    @WithSession
    Uni<ShiftView> read(UUID id, Caller caller) {
        return shifts.require(id, caller).flatMap(shift -> devices.of(id).map(needed -> ShiftView.of(shift, needed)));
    }
}
