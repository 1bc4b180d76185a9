package io.smartlocker.platform.rounds;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Work done again and again on a thread of its own: at a regular pace, and at once when woken. A failure is logged and
 * the work tried again, each time a little later.
 */
public final class Round {
    private static final Logger LOG = Logger.getLogger(Round.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final String name;
    private final Duration pace;
    private final Work work;
    private final Semaphore woken = new Semaphore(0);
    private final Thread thread;
    private volatile boolean running = true;

    /** One round of the work. */
    @FunctionalInterface
    public interface Work {
        /** Works; blocks while it does. True when there may be more to do at once. */
        boolean once() throws Throwable;
    }

    public Round(String name, Duration pace, Work work) {
        this.name = name;
        this.pace = pace;
        this.work = work;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /** Has the next round begin now. Calls that come while one is under way count as one. */
    public void wake() {
        if (woken.availablePermits() == 0) {
            woken.release();
        }
    }

    /** Lets the round under way come to its end; an interrupted transaction would leave a connection in doubt. */
    public void stop() throws InterruptedException {
        running = false;
        wake();
        thread.join(LONGEST_STOP);
    }

    private void run() {
        Duration pause = pace;
        while (running) {
            try {
                boolean more = work.once();
                pause = more ? Duration.ZERO : pace;
            } catch (InterruptedException e) {
                running = false;
            } catch (Throwable e) {
                if (!running) {
                    return;
                }
                pause = longer(pause);
                LOG.warnf("The work %s failed, next try in %s: %s", name, pause, e.toString());
                LOG.debug("In full", e);
            }
            rest(pause);
        }
    }

    private Duration longer(Duration pause) {
        Duration twice = pause.plusMillis(100).multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    private void rest(Duration pause) {
        try {
            woken.tryAcquire(pause.toNanos(), TimeUnit.NANOSECONDS);
            woken.drainPermits();
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
