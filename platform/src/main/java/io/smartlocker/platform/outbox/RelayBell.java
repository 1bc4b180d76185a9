package io.smartlocker.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay. Rings that come while it works count as one. */
@ApplicationScoped
public class RelayBell {
    private final Semaphore rung = new Semaphore(0);

    /** Something was committed. */
    public void ring() {
        if (rung.availablePermits() == 0) {
            rung.release();
        }
    }

    /** Waits for a ring; true when it rang in time. */
    boolean await(Duration atMost) throws InterruptedException {
        boolean heard = rung.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS);
        rung.drainPermits();
        return heard;
    }
}
