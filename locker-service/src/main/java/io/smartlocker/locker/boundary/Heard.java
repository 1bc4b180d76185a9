package io.smartlocker.locker.boundary;

import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact.Health;
import io.smartlocker.locker.kiosk.Kiosk;
import java.time.Duration;
import java.time.Instant;

/**
 * An event of a kiosk as it was heard.
 *
 * @param at when it came, by the broker's clock
 */
record Heard(Kiosk kiosk, KioskEvent event, Instant at) {
    private static final Duration FRESH = Duration.ofMinutes(1);

    /**
     * Whether it tells of now. An event that is old, or of which that is not known since the kiosk's clock is wrong, may be
     * one of many that waited while the kiosk was cut off, and what follows it may be told in a moment.
     */
    boolean isFresh(Instant now) {
        return event.clockSynchronized() && event.at().plus(FRESH).isAfter(now);
    }

    /** Whether the kiosk has told everything it had to tell: what it tells is fresh, or it says that nothing waits. */
    boolean hasToldAll(Instant now) {
        return event.fact() instanceof Health health
                ? Long.valueOf(0).equals(health.factsWaiting())
                        && at.plus(FRESH).isAfter(now)
                : isFresh(now);
    }

    /** When it happened: the kiosk's own time where its clock can be trusted. */
    Instant happenedAt() {
        return event.clockSynchronized() ? event.at() : at;
    }
}
