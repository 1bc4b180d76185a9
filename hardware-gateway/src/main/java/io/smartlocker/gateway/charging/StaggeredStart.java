package io.smartlocker.gateway.charging;

import io.smartlocker.gateway.actuation.ActuationException;
import io.smartlocker.gateway.actuation.ChargeSwitch;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Switches outlets on one after another, a second apart, so that their inrush currents do not add up. */
final class StaggeredStart {
    private static final Logger LOG = Logger.getLogger(StaggeredStart.class);
    private static final long APART_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("outlets").factory());
    private final Set<ChargeSwitch> wanted = ConcurrentHashMap.newKeySet();
    private long nextStart = System.nanoTime();

    synchronized void start(ChargeSwitch outlet) {
        wanted.add(outlet);
        long now = System.nanoTime();
        long at = Math.max(now, nextStart);
        nextStart = at + APART_NANOS;
        try {
            thread.schedule(() -> switchOn(outlet), at - now, TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("The gateway is stopping; an outlet stays off.");
        }
    }

    /** Whatever was to be switched on is not, any more. */
    void forget(ChargeSwitch outlet) {
        wanted.remove(outlet);
    }

    private void switchOn(ChargeSwitch outlet) {
        try {
            if (wanted.remove(outlet)) {
                outlet.on();
            }
        } catch (ActuationException e) {
            LOG.errorf("An outlet could not be switched on. reason=%s", e.getMessage());
        }
    }

    void close() {
        thread.shutdownNow();
    }
}
