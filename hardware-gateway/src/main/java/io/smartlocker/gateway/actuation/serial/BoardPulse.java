package io.smartlocker.gateway.actuation.serial;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** The time in which a lock counts as energised although its board keeps the time. */
public final class BoardPulse {
    private BoardPulse() {}

    /**
     * Tells that the lock is energised and returns after the time, or at once when interrupted, with the flag kept.
     *
     * @param energised returns at once
     */
    public static void last(Duration length, Runnable energised) {
        long end = System.nanoTime() + length.toNanos();
        energised.run();
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            LockSupport.parkNanos(left);
        }
    }
}
