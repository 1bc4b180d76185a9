package io.smartlocker.locker.kiosk;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a kiosk is heard. It tells something every minute, so silence means that it is off or cut off.
 *
 * @param heardAt when it was last heard, absent when it never was
 * @param cutOffSince when it was last heard before it fell silent, absent while it is heard
 */
@RegisterForReflection
public record KioskLink(
        State state, @Nullable Instant heardAt, @Nullable Instant cutOffSince) {
    public enum State {
        NEVER_HEARD,
        CONNECTED,
        CUT_OFF
    }

    /** @param silence how long nothing need be heard */
    static KioskLink of(@Nullable Instant heardAt, Instant now, Duration silence) {
        if (heardAt == null) {
            return new KioskLink(State.NEVER_HEARD, null, null);
        }
        return heardAt.plus(silence).isBefore(now)
                ? new KioskLink(State.CUT_OFF, heardAt, heardAt)
                : new KioskLink(State.CONNECTED, heardAt, null);
    }
}
