package io.smartlocker.gateway.charging;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** The one thread that reads the sensors of all bays and looks after their outlets. */
final class ChargeThread implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(ChargeThread.class);

    private final Duration every;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("outlets").factory());
    private final AtomicBoolean called = new AtomicBoolean();
    /** Used by the thread alone. */
    private boolean failing;

    ChargeThread(Duration every) {
        this.every = every;
    }

    void repeat(Runnable task) {
        thread.scheduleWithFixedDelay(() -> guarded(task), every.toNanos(), every.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Runs once more in between; what was called for already is not called for again. */
    void soon(Duration delay, Runnable task) {
        if (called.compareAndSet(false, true)) {
            try {
                thread.schedule(() -> once(task), delay.toNanos(), TimeUnit.NANOSECONDS);
            } catch (RejectedExecutionException e) {
                LOG.debug("The gateway is stopping; an outlet stays off.");
            }
        }
    }

    private void once(Runnable task) {
        called.set(false);
        guarded(task);
    }

    /** A journal that cannot be written fails every second; that is said once. */
    private void guarded(Runnable task) {
        try {
            task.run();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.error("The outlets could not be looked after; it is tried again.", e);
            }
            failing = true;
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
