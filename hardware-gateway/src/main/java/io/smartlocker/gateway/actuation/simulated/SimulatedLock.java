package io.smartlocker.gateway.actuation.simulated;

import io.smartlocker.gateway.actuation.LockActuator;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A lock in memory: its line is energised as long as asked, and then the door springs open. */
final class SimulatedLock implements LockActuator {
    private final SimulatedLine line;
    private final Runnable energisedOnce;
    private final Runnable unlocked;

    /**
     * @param energisedOnce told as soon as the line is energised
     * @param unlocked told after a whole pulse
     */
    SimulatedLock(SimulatedLine line, Runnable energisedOnce, Runnable unlocked) {
        this.line = line;
        this.energisedOnce = energisedOnce;
        this.unlocked = unlocked;
    }

    @Override
    public void pulse(Duration length) {
        pulse(length, () -> {});
    }

    @Override
    public void pulse(Duration length, Runnable energised) {
        boolean whole;
        line.on();
        try {
            long end = System.nanoTime() + length.toNanos();
            energised.run();
            energisedOnce.run();
            whole = waitUntil(end);
        } finally {
            line.off();
        }
        if (whole) {
            unlocked.run();
        }
    }

    @Override
    public void off() {
        line.off();
    }

    private boolean waitUntil(long end) {
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            if (Thread.currentThread().isInterrupted() || !line.energised()) {
                return false;
            }
            LockSupport.parkNanos(Math.min(left, TimeUnit.MILLISECONDS.toNanos(10)));
        }
        return true;
    }
}
