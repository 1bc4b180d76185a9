package io.smartlocker.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay, in this replica or the one that relays. Rings that come while it works count as one. */
@ApplicationScoped
public class RelayBell {
    private final OutboxNotices notices;
    private final Semaphore rung = new Semaphore(0);
    private volatile boolean relayIsHere;

    RelayBell(OutboxNotices notices) {
        this.notices = notices;
    }

    /** Something was committed. */
    public void ring() {
        if (relayIsHere) {
            wake();
        } else {
            notices.tell();
        }
    }

    void wake() {
        if (rung.availablePermits() == 0) {
            rung.release();
        }
    }

    void relayIsHere(boolean here) {
        relayIsHere = here;
    }

    /** Waits for a ring; true when it rang in time. */
    boolean await(Duration atMost) throws InterruptedException {
        boolean heard = rung.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS);
        rung.drainPermits();
        return heard;
    }
}
