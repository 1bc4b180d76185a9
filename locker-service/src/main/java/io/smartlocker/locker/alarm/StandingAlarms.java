package io.smartlocker.locker.alarm;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.contracts.state.AlarmState.Kind;
import io.smartlocker.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Raises and ends alarms by their causes, each once, in the transaction under way. */
@ApplicationScoped
public class StandingAlarms {
    private final Alarms alarms;
    private final Outbox outbox;

    StandingAlarms(Alarms alarms, Outbox outbox) {
        this.alarms = alarms;
        this.outbox = outbox;
    }

    /** Raises an alarm and announces it, unless it stands. */
    public Uni<Void> raise(Alarming cause) {
        return alarms.add(cause).flatMap(added -> announce(added.stream().toList()));
    }

    /** Writes an alarm down that is not announced before it is known whether it has ended meanwhile. */
    public Uni<Void> writeDown(Alarming cause) {
        return alarms.add(cause).replaceWithVoid();
    }

    /** Those of some kiosks at which an alarm stands. */
    public Uni<List<UUID>> alarmed(Collection<UUID> kiosks) {
        return alarms.alarmed(kiosks);
    }

    /** Announces what was written down of a kiosk and stands. */
    public Uni<Void> announce(UUID kiosk) {
        return alarms.unannounced(kiosk).flatMap(this::announce);
    }

    private Uni<Void> announce(List<Alarm> standing) {
        if (standing.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Instant now = Instant.now();
        standing.forEach(alarm -> alarm.announce(now));
        return alarms.flush()
                .chain(() -> outbox.add(standing.stream()
                        .flatMap(alarm -> AlarmMessages.raised(alarm).stream())
                        .toList()));
    }

    /**
     * Ends alarms whose cause is gone.
     *
     * @param bay absent for those that concern the kiosk as a whole
     */
    public Uni<Void> end(UUID kiosk, @Nullable UUID bay, Set<Kind> kinds, Instant at) {
        return kinds.isEmpty()
                ? Uni.createFrom().voidItem()
                : alarms.standing(kiosk, bay, kinds)
                        .flatMap(standing -> end(standing, Alarm.Ending.CAUSE_GONE, at, Actor.kiosk(kiosk)));
    }

    Uni<Void> end(Collection<Alarm> standing, Alarm.Ending why, Instant at, Actor actor) {
        if (standing.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        standing.forEach(alarm -> alarm.end(why, at));
        return outbox.add(standing.stream()
                .flatMap(alarm -> AlarmMessages.ended(alarm, actor).stream())
                .toList());
    }
}
