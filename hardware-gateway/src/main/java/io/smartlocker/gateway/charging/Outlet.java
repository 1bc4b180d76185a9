package io.smartlocker.gateway.charging;

import io.smartlocker.gateway.actuation.ActuationException;
import io.smartlocker.gateway.actuation.ChargeSwitch;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * One bay's outlet, off when the gateway starts. While an intent pauses it nothing switches it on, whatever is planned meanwhile:
 * a door opens on an outlet that is off.
 */
final class Outlet {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    private final ChargeSwitch wire;
    private final Set<UUID> pauses = new HashSet<>();
    private boolean on;
    private int failures;
    private long changed = System.nanoTime();

    Outlet(ChargeSwitch wire) {
        this.wire = wire;
    }

    /**
     * Switches on, unless it is paused.
     *
     * @return whether it is on
     * @throws ActuationException if it could not be switched; it is off as far as that was possible
     */
    synchronized boolean on() throws ActuationException {
        if (!on && pauses.isEmpty()) {
            try {
                become(true);
                wire.on();
                failures = 0;
            } catch (ActuationException e) {
                failures++;
                off();
                throw e;
            }
        }
        return on;
    }

    /** @throws ActuationException if it could not be switched; it counts as on then, and may be tried again */
    synchronized void off() throws ActuationException {
        if (on) {
            try {
                wire.off();
            } catch (ActuationException e) {
                failures++;
                throw e;
            }
            become(false);
        }
    }

    /** How often in a row it could not be switched. */
    synchronized int failures() {
        return failures;
    }

    /** What failed is tried once more after a while. */
    private boolean mayTry(long now) {
        return failures == 0 || unchangedFor(now).compareTo(RETRY_AFTER) >= 0;
    }

    /** Switches off until the intent is over. */
    synchronized void pause(UUID intent) throws ActuationException {
        pauses.add(intent);
        off();
    }

    /** The intent is over. */
    synchronized void resume(UUID intent) {
        pauses.remove(intent);
    }

    /** Whether it could be switched on now and is not. */
    synchronized boolean waits(long now) {
        return !on && pauses.isEmpty() && mayTry(now);
    }

    synchronized boolean isOn() {
        return on;
    }

    /** Whether an intent keeps it off. */
    synchronized boolean isPaused() {
        return !pauses.isEmpty();
    }

    /** How long it has been as it is. */
    synchronized Duration unchangedFor(long now) {
        return Duration.ofNanos(Math.max(0, now - changed));
    }

    private void become(boolean state) {
        on = state;
        changed = System.nanoTime();
    }
}
