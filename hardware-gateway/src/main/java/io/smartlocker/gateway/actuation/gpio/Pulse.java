package io.smartlocker.gateway.actuation.gpio;

import com.pi4j.io.gpio.digital.DigitalOutput;
import io.smartlocker.gateway.guard.PulseWatch;
import io.smartlocker.gateway.guard.PulseWatch.Watched;
import io.smartlocker.gateway.kernel.Urgency;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * One pulse, on a thread of its own: on, wait for the deadline, off. Pi4J's own pulse leaves the output on when its thread
 * is interrupted or its future cancelled, which burns a solenoid. Here whoever waits may go away; the pulse's thread is
 * known to nobody, and the only thing that can be said to it is to end sooner. The guard watches that thread, since it is the
 * one that switches off; it goes before all others, since a solenoid that is on for longer than was meant gets hot.
 */
final class Pulse {
    private static final int TRIES_TO_SWITCH_OFF = 3;

    private final DigitalOutput output;
    private final Duration length;
    private final Runnable energised;
    private final PulseWatch watch;
    private final Thread thread;
    private final CountDownLatch off = new CountDownLatch(1);
    private boolean ended;
    private volatile @Nullable RuntimeException failure;

    /** @param energised called on the pulse's thread once the output is on */
    Pulse(DigitalOutput output, Duration length, Runnable energised, PulseWatch watch) {
        this.output = output;
        this.length = length;
        this.energised = energised;
        this.watch = watch;
        this.thread = Thread.ofPlatform().daemon().name("pulse-" + output.id()).unstarted(this::run);
    }

    /** Energises the output and returns when it is off again; an interrupt ends the pulse at once and is kept. */
    void fire() {
        thread.start();
        boolean interrupted = false;
        while (true) {
            try {
                off.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
                end();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** Ends the pulse now; if it has not begun it never energises anything. */
    synchronized void end() {
        ended = true;
        LockSupport.unpark(thread);
    }

    private void run() {
        try {
            run(watch.begin(output.name()));
        } catch (RuntimeException e) {
            failure = e;
        } finally {
            off.countDown();
        }
    }

    /** An output that cannot be switched off is not told as ended, and the guard does what this process could not. */
    private void run(Watched watched) {
        try {
            if (energise()) {
                long deadline = System.nanoTime() + length.toNanos();
                energised.run();
                Urgency.goFirst();
                waitFor(deadline, watched);
            }
        } finally {
            if (deEnergise()) {
                watched.ended();
            }
        }
    }

    /** Together with {@link #end}: what was ended is never switched on afterwards. */
    private synchronized boolean energise() {
        if (!ended) {
            output.on();
        }
        return !ended;
    }

    private void waitFor(long deadline, Watched watched) {
        long beat = System.nanoTime() + PulseWatch.BEAT.toNanos();
        while (!hasEnded()) {
            long now = System.nanoTime();
            if (deadline - now <= 0) {
                return;
            }
            if (beat - now <= 0) {
                watched.beat();
                beat = now + PulseWatch.BEAT.toNanos();
            }
            LockSupport.parkNanos(this, Math.min(deadline - now, beat - now));
        }
    }

    private synchronized boolean hasEnded() {
        return ended;
    }

    /** @return whether the output is off */
    private boolean deEnergise() {
        for (int attempt = 0; attempt < TRIES_TO_SWITCH_OFF; attempt++) {
            try {
                output.off();
                return true;
            } catch (RuntimeException e) {
                failure = e;
            }
        }
        return false;
    }
}
