package io.smartlocker.locker.alarm;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** A person sees to an alarm. */
@ApplicationScoped
class AcknowledgeAlarm {
    private final Alarms alarms;
    private final Outbox outbox;

    AcknowledgeAlarm(Alarms alarms, Outbox outbox) {
        this.alarms = alarms;
        this.outbox = outbox;
    }

    /** @throws ProblemException 404; 409 if it has ended */
    @Writes
    Uni<AlarmView> acknowledge(UUID id, Caller caller) {
        return alarms.requireLocked(id, caller)
                .call(alarm -> alarm.acknowledge(caller.id(), Instant.now())
                        ? outbox.add(AlarmMessages.acknowledged(alarm, caller.actor()))
                        : Uni.createFrom().voidItem())
                .map(AlarmView::of);
    }
}
