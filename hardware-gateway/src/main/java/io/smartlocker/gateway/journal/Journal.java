package io.smartlocker.gateway.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The gateway's database. One writer at a time; a {@link #write} has returned only when its transaction is on the disk.
 * Reads see the last committed state and never wait for a writer.
 */
public final class Journal implements AutoCloseable {
    static final String FILE = "gateway.db";
    private static final Logger LOG = Logger.getLogger(Journal.class);

    private final Connection writer;
    private final Connection reader;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final ReentrantLock reading = new ReentrantLock();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean writable = true;

    private Journal(Connection writer, Connection reader) {
        this.writer = writer;
        this.reader = reader;
    }

    /** What is done with a connection inside one transaction. */
    @FunctionalInterface
    public interface Work<T extends @Nullable Object> {
        T run(Connection connection) throws SQLException;
    }

    /** A change that answers nothing. */
    @FunctionalInterface
    public interface Change {
        void run(Connection connection) throws SQLException;
    }

    /**
     * Opens the journal of a data directory, creating it where there is none. One that is corrupt is set aside under
     * another name, and a new one is begun whose sequence numbers continue above the old one's.
     *
     * @throws JournalException if the directory cannot be written
     */
    public static Journal open(Path directory) {
        Path file = directory.resolve(FILE);
        boolean known = Files.exists(file) || !Files.exists(directory.resolve("enrolment.json"));
        try {
            OwnerOnly.directory(directory);
            Connection connection = JournalFile.openOrSetAside(file, known);
            OwnerOnly.file(file);
            return new Journal(connection, JournalFile.openForReading(file));
        } catch (SQLException | java.io.IOException e) {
            throw new JournalException("Cannot open the journal " + file, e);
        }
    }

    /** Does the work in one transaction and returns when it is on the disk. */
    public <T extends @Nullable Object> T write(Work<T> work) {
        T result;
        writing.lock();
        try {
            result = transact(work);
            writable = true;
        } catch (SQLException e) {
            writable &= !JournalFile.isToBlame(e);
            throw new JournalException("Cannot write the journal: " + e.getMessage(), e);
        } finally {
            writing.unlock();
        }
        listeners.forEach(Runnable::run);
        return result;
    }

    /** Makes the change in one transaction and returns when it is on the disk. */
    public void change(Change change) {
        write(connection -> {
            change.run(connection);
            return change;
        });
    }

    /** Whether the disk took what was last written. */
    public boolean writable() {
        return writable;
    }

    /** Tries whether something can be written; answers whether it can. */
    boolean probe() {
        try {
            change(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.executeUpdate("update counter set value = value where name = 'sent'");
                }
            });
        } catch (JournalException e) {
            LOG.debugf("The journal still cannot be written. reason=%s", e.getMessage());
        }
        return writable;
    }

    /** Reads the last committed state. */
    public <T extends @Nullable Object> T read(Work<T> work) {
        reading.lock();
        try {
            return work.run(reader);
        } catch (SQLException e) {
            throw new JournalException("Cannot read the journal: " + e.getMessage(), e);
        } finally {
            reading.unlock();
        }
    }

    /** Calls back after every committed transaction, on the thread that made it; the listener returns at once. */
    public void afterCommit(Runnable listener) {
        listeners.add(listener);
    }

    private <T extends @Nullable Object> T transact(Work<T> work) throws SQLException {
        boolean done = false;
        try {
            T result = work.run(writer);
            writer.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    /**
     * A full or broken disk makes SQLite roll back by itself. That there is nothing left to roll back must not hide why, and
     * what is written next needs a transaction again, which the driver begins only behind a rollback of its own.
     */
    private void rollBack() {
        try {
            writer.rollback();
        } catch (SQLException e) {
            LOG.debugf("Nothing was rolled back. reason=%s", e.getMessage());
            beginAgain();
        }
    }

    private void beginAgain() {
        try (Statement statement = writer.createStatement()) {
            statement.execute("begin");
        } catch (SQLException e) {
            LOG.warnf("The journal begins no transaction. reason=%s", e.getMessage());
        }
    }

    @Override
    public void close() {
        writing.lock();
        reading.lock();
        try (Connection first = reader;
                Connection last = writer) {
            listeners.clear();
        } catch (SQLException e) {
            throw new JournalException("Cannot close the journal", e);
        } finally {
            reading.unlock();
            writing.unlock();
        }
    }
}
