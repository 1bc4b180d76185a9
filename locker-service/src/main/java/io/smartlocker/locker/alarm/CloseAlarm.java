package io.smartlocker.locker.alarm;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.BayState;
import io.smartlocker.contracts.state.Door;
import io.smartlocker.locker.LockerConfig;
import io.smartlocker.locker.LockerProblem;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.projection.Projections;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A person closes an alarm that no sensor ends. */
@ApplicationScoped
class CloseAlarm {
    private final Alarms alarms;
    private final Projections projections;
    private final Outbox outbox;
    private final Duration silence;

    CloseAlarm(Alarms alarms, Projections projections, Outbox outbox, LockerConfig config) {
        this.alarms = alarms;
        this.projections = projections;
        this.outbox = outbox;
        this.silence = config.kiosk().silence();
    }

    /** @throws ProblemException 404; 409 if it has ended, or ends by itself */
    @Writes
    Uni<AlarmView> close(UUID id, Caller caller) {
        return alarms.requireLocked(id, caller)
                .invoke(Alarm::requireStanding)
                .call(this::requireClosable)
                .invoke(alarm -> alarm.closeByHand(caller.id(), Instant.now()))
                .call(alarm -> outbox.add(AlarmMessages.ended(alarm, caller.actor())))
                .map(AlarmView::of);
    }

    private Uni<Void> requireClosable(Alarm alarm) {
        return door(alarm).flatMap(door -> isHeard(alarm.kiosk())
                .invoke(heard -> HandClosing.whyNot(alarm.kind(), door, heard).ifPresent(reason -> {
                    throw ProblemException.of(LockerProblem.ALARM_ENDS_BY_ITSELF, reason);
                }))
                .replaceWithVoid());
    }

    private Uni<Door> door(Alarm alarm) {
        UUID bay = alarm.bay();
        return bay == null
                ? Uni.createFrom().item(Door.UNKNOWN)
                : projections.find(BayState.class, bay, alarm.organization()).map(found -> found.map(BayState::door)
                        .orElse(Door.UNKNOWN));
    }

    private Uni<Boolean> isHeard(UUID kiosk) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select count(*) from kiosk_events where kiosk = :kiosk and heard_at >= :since",
                                Long.class)
                        .setParameter("kiosk", kiosk)
                        .setParameter("since", Instant.now().minus(silence))
                        .getSingleResult())
                .map(count -> count > 0);
    }
}
