package io.smartlocker.gateway.charging;

import java.time.Duration;

/**
 * Outlets go on one after another, a second apart, so that their inrush currents do not add up. Times are of
 * {@link System#nanoTime}.
 */
final class StaggeredStart {
    static final Duration APART = Duration.ofSeconds(1);

    private long next;

    /** @param now from which on the first may start */
    StaggeredStart(long now) {
        next = now;
    }

    boolean mayStart(long now) {
        return now - next >= 0;
    }

    /** One started, in its turn or out of it. */
    void started(long now) {
        next = now + APART.toNanos();
    }

    /** How long until the next may start. */
    Duration left(long now) {
        return Duration.ofNanos(Math.max(0, next - now));
    }
}
