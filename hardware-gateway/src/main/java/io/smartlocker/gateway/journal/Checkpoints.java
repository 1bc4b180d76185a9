package io.smartlocker.gateway.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Moves what was committed out of the write-ahead log into the database. SQLite would do so within a commit, and whoever tapped
 * just then would wait several times as long for it; here a thread of its own does.
 *
 * @see <a href="https://www.sqlite.org/wal.html#performance_considerations">Performance considerations of the WAL</a>
 */
final class Checkpoints implements AutoCloseable {
    /** Commits from one to the next. They have three or four pages each, and SQLite waits for a thousand. */
    static final int COMMITS = 250;

    /** When a commit does it after all, in pages: the log does not grow for ever, whatever becomes of the thread. */
    private static final int LONGEST_LOG = 8_000;

    private static final long ENDS_WITHIN_SECONDS = 5;
    private static final Logger LOG = Logger.getLogger(Checkpoints.class);

    private final Path file;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("journal-checkpoints").factory());
    private int commits;

    private Checkpoints(Path file) {
        this.file = file;
    }

    /** @param writer which has its log moved by this from now on */
    static Checkpoints of(Path file, Connection writer) throws SQLException {
        writer.commit();
        execute(writer, "pragma wal_autocheckpoint = " + LONGEST_LOG);
        return new Checkpoints(file);
    }

    /** To be called after each commit, by the one writer; returns at once. */
    void committed() {
        commits++;
        if (commits == COMMITS) {
            commits = 0;
            thread.execute(this::move);
        }
    }

    /** What cannot be moved now is moved the next time. */
    private void move() {
        try (Connection connection = JournalFile.openForReading(file)) {
            execute(connection, "pragma wal_checkpoint(passive)");
        } catch (SQLException e) {
            LOG.debugf("The journal's log stays as long as it is. reason=%s", e.getMessage());
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The journal's log is still being moved.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
