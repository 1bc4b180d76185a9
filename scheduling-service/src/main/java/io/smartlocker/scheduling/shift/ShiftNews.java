package io.smartlocker.scheduling.shift;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.contracts.state.ShiftException;
import io.smartlocker.contracts.state.ShiftState;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import io.smartlocker.scheduling.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;

/** Tells others what became of a shift: its state and the audit fact. */
@ApplicationScoped
class ShiftNews {
    private final ExceptionalDays days;
    private final Outbox outbox;

    ShiftNews(ExceptionalDays days, Outbox outbox) {
        this.days = days;
        this.outbox = outbox;
    }

    Uni<Void> created(Shift shift, Caller caller) {
        return tell(shift, activity("shift.created", shift, caller, Map.of()));
    }

    Uni<Void> changed(Shift shift, Caller caller) {
        return tell(shift, activity("shift.changed", shift, caller, Map.of()));
    }

    Uni<Void> removed(Shift shift, Caller caller) {
        return outbox.add(
                OutboxMessage.tombstone(Topics.SHIFTS, ShiftState.class, shift.id, shift.organization),
                Outbox.message(activity("shift.removed", shift, caller, Map.of())));
    }

    Uni<Void> exceptionSet(Shift shift, ShiftException exception, Caller caller) {
        String times = exception.start() == null ? "none" : exception.start() + "-" + exception.end();
        Map<String, String> details = Map.of("day", exception.day().toString(), "times", times);
        return tell(shift, activity("shift.exception-set", shift, caller, details));
    }

    Uni<Void> exceptionRemoved(Shift shift, LocalDate day, Caller caller) {
        return tell(shift, activity("shift.exception-removed", shift, caller, Map.of("day", day.toString())));
    }

    /** A kiosk does not see what a shift needs, so its state is not told anew, as with the next two. */
    Uni<Void> deviceAdded(Shift shift, ShiftDevice device, Caller caller) {
        return outbox.add(activity("shift.device-added", shift, caller, details(device)));
    }

    Uni<Void> deviceChanged(Shift shift, ShiftDevice device, Caller caller) {
        return outbox.add(activity("shift.device-changed", shift, caller, details(device)));
    }

    Uni<Void> deviceRemoved(Shift shift, ShiftDevice device, Caller caller) {
        return outbox.add(activity("shift.device-removed", shift, caller, details(device)));
    }

    private static Map<String, String> details(ShiftDevice device) {
        return Map.of(
                "deviceType", device.deviceType.toString(),
                "count", Integer.toString(device.count));
    }

    private Uni<Void> tell(Shift shift, Activity activity) {
        return days.told(shift.id).flatMap(exceptions -> outbox.add(Topics.SHIFTS, shift.state(exceptions), activity));
    }

    private static Activity activity(String type, Shift shift, Caller caller, Map<String, String> details) {
        return Acts.by(caller, type, Subject.Kind.SHIFT, shift.id, details);
    }
}
