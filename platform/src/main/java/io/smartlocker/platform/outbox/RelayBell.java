package io.smartlocker.platform.outbox;

import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Rung after every commit of this replica: wakes whoever waits here for what was committed and, where others are told of it, the
 * relay, here or in the replica that relays. Rings that come while the relay works count as one.
 */
@ApplicationScoped
public class RelayBell {
    /** Nobody waits for what only the log is told, and what is told together costs little more than one. */
    private static final Duration FOR_THE_LOG = Duration.ofMillis(250);

    private final OutboxNotices notices;
    private final Vertx vertx;
    private final AtomicBoolean soon = new AtomicBoolean();
    private final Semaphore rung = new Semaphore(0);
    private final List<Runnable> others = new CopyOnWriteArrayList<>();
    private volatile boolean relayIsHere;

    RelayBell(OutboxNotices notices, Vertx vertx) {
        this.notices = notices;
        this.vertx = vertx;
    }

    /** Something was committed that others are to hear at once. */
    public void ring() {
        wakeRelay();
        ringWithin();
    }

    /** Something was committed of which others hear nothing but an entry of the log: the relay is woken a moment later. */
    public void ringForTheLog() {
        if (soon.compareAndSet(false, true)) {
            vertx.setTimer(FOR_THE_LOG.toMillis(), timer -> {
                soon.set(false);
                wakeRelay();
            });
        }
        ringWithin();
    }

    /** Something was committed of which others hear nothing; the relay sleeps on. */
    public void ringWithin() {
        others.forEach(Runnable::run);
    }

    private void wakeRelay() {
        if (relayIsHere) {
            wake();
        } else {
            notices.tell();
        }
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
