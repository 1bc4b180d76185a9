package io.smartlocker.gateway.journal;

import io.smartlocker.gateway.journal.Journal.Change;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Changes that wait for the next transaction, in order, and have one made when none comes. */
final class ChangesSoon implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(ChangesSoon.class);
    /** A page that wants something right after a sign-in asks for it sooner, and then has one disk to wait for. */
    private static final Duration LATEST = Duration.ofMillis(100);

    private final Queue<Change> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("journal-soon").factory());
    private final Runnable transaction;

    /** @param transaction makes one, in which they are run */
    ChangesSoon(Runnable transaction) {
        this.transaction = transaction;
    }

    void add(Change change) {
        waiting.add(change);
        if (scheduled.compareAndSet(false, true)) {
            timer.schedule(this::make, LATEST.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void make() {
        scheduled.set(false);
        try {
            if (!waiting.isEmpty()) {
                transaction.run();
            }
        } catch (RuntimeException e) {
            LOG.warnf("What was to be written soon waits for the next transaction. reason=%s", e.getMessage());
        }
    }

    /**
     * Runs them in a transaction of the one writer. One that cannot be run is left out, since every other change would fail with
     * it from then on.
     *
     * @return how many are to be forgotten when it is committed
     * @throws SQLException if the disk takes nothing; they go on waiting
     */
    int run(Connection connection) throws SQLException {
        int count = 0;
        for (Change change : waiting) {
            count++;
            try {
                change.run(connection);
            } catch (SQLException e) {
                if (JournalFile.isToBlame(e)) {
                    throw e;
                }
                LOG.errorf("Something could not be written and is left out. reason=%s", e.getMessage());
            }
        }
        return count;
    }

    void forget(int committed) {
        for (int i = 0; i < committed; i++) {
            waiting.remove();
        }
    }

    /** Has what waits written. */
    @Override
    public void close() {
        timer.shutdownNow();
        make();
    }
}
