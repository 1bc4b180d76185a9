package io.smartlocker.locker.alarm;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.AlarmState.Kind;
import io.smartlocker.locker.kiosk.Kiosk;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;

/** A kiosk that was cut off is heard again. */
@ApplicationScoped
public class FollowSilence {
    /** No organisation is alarmed sooner, so that after a shorter silence there is nothing to look for. */
    static final Duration SHORTEST = Duration.ofMinutes(1);

    private final StandingAlarms alarms;

    FollowSilence(StandingAlarms alarms) {
        this.alarms = alarms;
    }

    /** @param silence that is over, empty when the kiosk was never heard */
    public Uni<Void> ended(Kiosk kiosk, Optional<Duration> silence, Instant at) {
        boolean mayHaveAlarmed =
                silence.map(lasted -> lasted.compareTo(SHORTEST) >= 0).orElse(true);
        return mayHaveAlarmed
                ? alarms.end(kiosk.id(), null, EnumSet.of(Kind.CUT_OFF), at)
                : Uni.createFrom().voidItem();
    }
}
