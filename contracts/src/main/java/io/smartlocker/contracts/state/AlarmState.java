package io.smartlocker.contracts.state;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something at a kiosk needs a person. There is no record of it any more when its cause is gone or a person closed it.
 *
 * @param bay absent when it concerns the kiosk as a whole
 */
public record AlarmState(
        UUID id,
        UUID organization,
        long version,
        Kind kind,
        UUID kiosk,
        @Nullable UUID locker,
        @Nullable UUID bay,
        Instant raisedAt)
        implements State {

    public enum Kind {
        /** A door did not open within 3 s of the pulse. */
        JAMMED,
        /** A door stands open longer than its limit. */
        LEFT_OPEN,
        /** A door opened without an intent. */
        FORCED_OPEN,
        /** Nothing was heard of the kiosk for longer than the organisation allows. */
        CUT_OFF,
        /** The kiosk soon hands out nothing any more, unless it gets a new lease. */
        LEASE_ENDING,
        /** It runs without mains power. */
        POWER,
        /** Its store is full, or cannot be written. */
        STORAGE
    }
}
