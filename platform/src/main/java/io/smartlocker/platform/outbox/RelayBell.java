package io.smartlocker.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Rung after every commit of this replica: wakes the relay, here or in the replica that relays, and whoever else here
 * waits for what was committed. Rings that come while the relay works count as one.
 */
@ApplicationScoped
public class RelayBell {
    private final OutboxNotices notices;
    private final Semaphore rung = new Semaphore(0);
    private final List<Runnable> others = new CopyOnWriteArrayList<>();
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
        others.forEach(Runnable::run);
    }

    /** Has something be run at every ring, on the ringing thread; it must neither block nor fail. */
    public void alsoWake(Runnable other) {
        others.add(other);
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
