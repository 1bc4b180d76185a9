package io.smartlocker.scheduling.shift;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Writes a shift as a request wants it, in the transaction under way. All is looked up before anything is written, so that
 * who catches a refusal finds nothing changed.
 */
@ApplicationScoped
class WriteShift {
    private final Planning planning;
    private final ShiftNeeds needed;
    private final Shifts shifts;
    private final ShiftDevices devices;
    private final ShiftNews news;

    WriteShift(Planning planning, ShiftNeeds needed, Shifts shifts, ShiftDevices devices, ShiftNews news) {
        this.planning = planning;
        this.needed = needed;
        this.shifts = shifts;
        this.devices = devices;
        this.news = news;
    }

    /**
     * A shift as it is now.
     *
     * @param changed whether it was otherwise before
     */
    record Written(Shift shift, List<ShiftDevice> devices, boolean changed) {
        ShiftView view() {
            return ShiftView.of(shift, devices);
        }
    }

    Uni<Written> create(ShiftRequest request, Caller caller) {
        return planning.plan(request, caller).flatMap(plan -> needed.all(request.devicesOrNone(), caller)
                .flatMap(needs ->
                        add(new Shift(UuidV7.next(), caller.organization(), plan, Instant.now()), needs, caller)));
    }

    private Uni<Written> add(Shift shift, List<Need> needs, Caller caller) {
        return shifts.add(shift)
                .flatMap(added -> shifts.flush())
                .flatMap(flushed -> devices.add(shift.id, needs))
                .call(() -> news.created(shift, caller))
                .map(added -> new Written(shift, added, true));
    }

    /** @param change makes of the request that would give the present shift the one that gives the wanted */
    Uni<Written> change(Shift shift, UnaryOperator<ShiftRequest> change, Caller caller) {
        return devices.of(shift.id).flatMap(present -> {
            ShiftRequest now = ShiftRequest.of(shift, present);
            ShiftRequest wanted = change.apply(now);
            return wanted.devicesOrNone().equals(now.devicesOrNone())
                    ? change(shift, wanted, () -> Uni.createFrom().item(present), caller)
                    : needed.all(wanted.devicesOrNone(), caller)
                            .flatMap(needs -> change(shift, wanted, () -> replace(shift, present, needs), caller));
        });
    }

    private Uni<Written> change(
            Shift shift, ShiftRequest wanted, Supplier<Uni<List<ShiftDevice>>> follow, Caller caller) {
        long before = shift.version;
        return planning.replan(shift, wanted, caller)
                .invoke(plan -> shift.change(plan, Instant.now()))
                .flatMap(plan -> follow.get())
                .call(shifts::flush)
                .call(() -> shift.version == before ? Uni.createFrom().voidItem() : news.changed(shift, caller))
                .map(outcome -> new Written(shift, outcome, shift.version != before));
    }

    private Uni<List<ShiftDevice>> replace(Shift shift, List<ShiftDevice> present, List<Need> needs) {
        shift.touch(Instant.now());
        return devices.remove(present).flatMap(removed -> devices.add(shift.id, needs));
    }
}
