package io.smartlocker.locker.alarm;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.activity.Activity.Actor;
import io.smartlocker.locker.cabinet.Unwired;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Ends alarms that nobody will end any more: what they are about is not served by their kiosk. */
@ApplicationScoped
class EndUnwired implements Unwired {
    private final Alarms alarms;
    private final StandingAlarms standingAlarms;

    EndUnwired(Alarms alarms, StandingAlarms standingAlarms) {
        this.alarms = alarms;
        this.standingAlarms = standingAlarms;
    }

    @Override
    public Uni<Void> lockers(UUID kiosk, Set<UUID> lockers) {
        return alarms.standing(kiosk, lockers)
                .flatMap(standing -> standingAlarms.end(standing, Alarm.Ending.UNWIRED, Instant.now(), Actor.SYSTEM));
    }

    @Override
    public Uni<Void> kiosk(UUID kiosk) {
        return alarms.standing(kiosk)
                .flatMap(standing -> standingAlarms.end(standing, Alarm.Ending.UNWIRED, Instant.now(), Actor.SYSTEM));
    }
}
