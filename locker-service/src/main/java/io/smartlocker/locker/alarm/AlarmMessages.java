package io.smartlocker.locker.alarm;

import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.contracts.activity.Activity.Result;
import io.smartlocker.contracts.activity.Activity.Subject;
import io.smartlocker.contracts.state.AlarmState;
import io.smartlocker.locker.Acts;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What others are told of alarms: those that stand have a record, those that ended a tombstone. */
final class AlarmMessages {
    private AlarmMessages() {}

    static List<OutboxMessage> raised(Alarm alarm) {
        AlarmState state = new AlarmState(
                alarm.id(),
                alarm.organization(),
                alarm.version(),
                alarm.kind(),
                alarm.kiosk(),
                alarm.locker(),
                alarm.bay(),
                alarm.raisedAt());
        return List.of(
                OutboxMessage.state(Topics.ALARMS, state),
                done("alarm.raised", alarm, Actor.kiosk(alarm.kiosk()), Result.FAILED));
    }

    /** Of one that was never announced only the log hears. */
    static List<OutboxMessage> ended(Alarm alarm, Actor actor) {
        List<OutboxMessage> messages = new ArrayList<>();
        if (alarm.isAnnounced()) {
            messages.add(OutboxMessage.tombstone(Topics.ALARMS, AlarmState.class, alarm.id(), alarm.organization()));
        }
        messages.add(done(alarm.isAnnounced() ? "alarm.ended" : "alarm.recorded", alarm, actor, Result.SUCCESS));
        return messages;
    }

    static OutboxMessage acknowledged(Alarm alarm, Actor actor) {
        return done("alarm.acknowledged", alarm, actor, Result.SUCCESS);
    }

    private static OutboxMessage done(String type, Alarm alarm, Actor actor, Result result) {
        Map<String, String> details = new HashMap<>();
        details.put("kind", alarm.kind().name());
        details.put("kiosk", alarm.kiosk().toString());
        details.put("raisedAt", alarm.raisedAt().toString());
        if (alarm.bay() != null) {
            details.put("bay", alarm.bay().toString());
        }
        if (alarm.ending() != null) {
            details.put("ending", alarm.ending().name());
        }
        Subject subject = new Subject(Subject.Kind.ALARM, alarm.id());
        return Outbox.message(Acts.now(alarm.organization(), actor, type, subject, result, details));
    }
}
