package io.smartlocker.scheduling.shift;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.activity.Activity;
import io.smartlocker.contracts.activity.Activity.Result;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.contracts.state.ShiftState;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import io.smartlocker.platform.tracing.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.jboss.logging.Logger;

/** Tells others what became of a shift: its state, the audit fact, and one line in our own log. */
@ApplicationScoped
class ShiftNews {
    private static final Logger LOG = Logger.getLogger(ShiftNews.class);

    private final Outbox outbox;

    ShiftNews(Outbox outbox) {
        this.outbox = outbox;
    }

    Uni<Void> created(Shift shift, Caller caller) {
        return outbox.add(Topics.SHIFTS, shift.state(), activity("shift.created", shift, caller, Map.of()));
    }

    Uni<Void> changed(Shift shift, Caller caller) {
        return outbox.add(Topics.SHIFTS, shift.state(), activity("shift.changed", shift, caller, Map.of()));
    }

    Uni<Void> removed(Shift shift, Caller caller) {
        return outbox.add(
                OutboxMessage.tombstone(Topics.SHIFTS, ShiftState.class, shift.id, shift.organization),
                Outbox.message(activity("shift.removed", shift, caller, Map.of())));
    }

    /** A kiosk does not see what a shift needs, so its state is not told anew. */
    Uni<Void> deviceAdded(Shift shift, ShiftDevice device, Caller caller) {
        Map<String, String> details = Map.of(
                "deviceType", device.deviceType.toString(),
                "count", Integer.toString(device.count));
        return outbox.add(activity("shift.device-added", shift, caller, details));
    }

    private static Activity activity(String type, Shift shift, Caller caller, Map<String, String> details) {
        EventLog.info(LOG, type, Map.of("shift", shift.id, "organization", shift.organization));
        return new Activity(
                UuidV7.next(),
                shift.organization,
                Instant.now(),
                caller.actor(),
                type,
                new Subject(Subject.Kind.SHIFT, shift.id),
                Result.SUCCESS,
                details);
    }
}
