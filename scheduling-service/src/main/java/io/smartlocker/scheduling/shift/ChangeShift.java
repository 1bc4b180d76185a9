package io.smartlocker.scheduling.shift;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ChangeShift {
    private final Planning planning;
    private final ShiftNeeds needed;
    private final Shifts shifts;
    private final ShiftDevices devices;
    private final ShiftNews news;

    ChangeShift(Planning planning, ShiftNeeds needed, Shifts shifts, ShiftDevices devices, ShiftNews news) {
        this.planning = planning;
        this.needed = needed;
        this.shifts = shifts;
        this.devices = devices;
        this.news = news;
    }

    /**
     * Changes a shift.
     *
     * @param ifMatch the version the caller has seen, absent when that does not matter
     * @param change makes of the request that would give the present shift the one that gives the wanted
     */
    @Writes
    Uni<ShiftView> change(UUID id, @Nullable String ifMatch, UnaryOperator<ShiftRequest> change, Caller caller) {
        return shifts.require(id, caller)
                .invoke(shift -> Versions.require(ifMatch, shift.version))
                .flatMap(shift -> devices.of(id).flatMap(present -> change(shift, present, change, caller)));
    }

    private Uni<ShiftView> change(
            Shift shift, List<ShiftDevice> present, UnaryOperator<ShiftRequest> change, Caller caller) {
        long before = shift.version;
        ShiftRequest now = ShiftRequest.of(shift, present);
        ShiftRequest wanted = change.apply(now);
        return planning.replan(shift, wanted, caller)
                .invoke(plan -> shift.change(plan, Instant.now()))
                .flatMap(plan -> wanted.devicesOrNone().equals(now.devicesOrNone())
                        ? Uni.createFrom().item(present)
                        : replace(shift, present, wanted.devicesOrNone(), caller))
                .call(shifts::flush)
                .call(() -> shift.version == before ? Uni.createFrom().voidItem() : news.changed(shift, caller))
                .map(outcome -> ShiftView.of(shift, outcome));
    }

    private Uni<List<ShiftDevice>> replace(
            Shift shift, List<ShiftDevice> present, List<ShiftDeviceRequest> wanted, Caller caller) {
        shift.touch(Instant.now());
        return needed.all(wanted, caller)
                .flatMap(needs -> devices.remove(present).flatMap(removed -> devices.add(shift.id, needs)));
    }
}
