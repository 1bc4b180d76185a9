package io.smartlocker.gateway.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The gateway's database. One writer at a time; a {@link #write} has returned only when its transaction is on the disk.
 * Reads see the last committed state and never wait for a writer.
 *
 * <p>When the disk takes nothing any more (full, read-only, broken) the journal goes on in memory, so that returns do; what may
 * not be done then asks for {@link #writeDurably}. It goes back to the disk as soon as that takes something, and what a crash
 * takes away meanwhile was told to nobody.
 */
public final class Journal implements AutoCloseable {
    static final String FILE = "gateway.db";
    private static final Logger LOG = Logger.getLogger(Journal.class);

    private final Path file;
    private final Seal seal;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ChangesSoon soon = new ChangesSoon(this::writeSoon);
    private final AtomicLong version = new AtomicLong();
    private volatile OpenJournal open;

    private Journal(Path file, Seal seal) throws SQLException, IOException {
        this.file = file;
        this.seal = seal;
        boolean known =
                Files.exists(file) || !Files.exists(file.toAbsolutePath().resolveSibling("enrolment.json"));
        this.open = open(known);
    }

    /** What is done with a connection inside one transaction. It may be done twice, the second time after the first was undone. */
    @FunctionalInterface
    public interface Work<T extends @Nullable Object> {
        T run(Connection connection) throws SQLException;
    }

    /** A change that answers nothing. */
    @FunctionalInterface
    public interface Change {
        void run(Connection connection) throws SQLException;
    }

    /** Opens the journal of a data directory whose key lies beside it. */
    public static Journal open(Path directory) {
        return open(directory, directory.resolve(Seal.FILE));
    }

    /**
     * Opens the journal of a data directory, creating it where there is none. One that is corrupt, or sealed with another key, is
     * set aside under another name, and a new one is begun whose sequence numbers continue above the old one's. On a disk that
     * takes nothing it begins in memory.
     *
     * @param key file of the key it is sealed with, made where there is none
     * @throws JournalException if there is neither a key nor a place for one
     */
    public static Journal open(Path directory, Path key) {
        try {
            OwnerOnly.directory(directory);
            return new Journal(directory.resolve(FILE), Seal.of(key));
        } catch (SQLException | IOException e) {
            throw new JournalException("Cannot open the journal of " + directory, e);
        }
    }

    private OpenJournal open(boolean known) throws SQLException, IOException {
        try {
            return OpenJournal.onDisk(file, known, seal);
        } catch (SQLException e) {
            if (!JournalFile.isToBlame(e)) {
                throw e;
            }
            LOG.errorf(
                    "The disk takes nothing; the journal is kept in memory. file=%s reason=%s", file, e.getMessage());
            return OpenJournal.inMemory(file, seal, writing);
        }
    }

    /** What the journal's content is sealed with. */
    public Seal seal() {
        return seal;
    }

    /**
     * Does the work in one transaction and returns when it is on the disk, or, while that takes nothing, in memory.
     *
     * @throws JournalException if the work itself failed; nothing of it was done then
     */
    public <T extends @Nullable Object> T write(Work<T> work) {
        T result;
        writing.lock();
        try {
            result = transactSomewhere(work);
        } catch (SQLException e) {
            throw cannotWrite(e);
        } finally {
            writing.unlock();
        }
        listeners.forEach(Runnable::run);
        return result;
    }

    /** Makes the change in one transaction; see {@link #write}. */
    public void change(Change change) {
        write(connection -> {
            change.run(connection);
            return change;
        });
    }

    /**
     * Makes the change along with the next that is made, before it, and by itself soon where there is none. A crash until then
     * takes it away: for what nothing follows from, so that nobody waits for the disk twice.
     */
    public void changeSoon(Change change) {
        soon.add(change);
    }

    private void writeSoon() {
        change(connection -> {});
    }

    /**
     * Makes the change in one transaction and returns when it is on the disk, for what must not happen without.
     *
     * @throws JournalException if the disk does not take it; nothing of it was done then
     */
    public void changeDurably(Change change) {
        writing.lock();
        try {
            if (!open.onDisk()) {
                throw new JournalException("The disk of the journal takes nothing", null);
            }
            transact(connection -> {
                change.run(connection);
                return change;
            });
        } catch (SQLException e) {
            if (JournalFile.isToBlame(e)) {
                goOnInMemory(e);
            }
            throw cannotWrite(e);
        } finally {
            writing.unlock();
        }
        listeners.forEach(Runnable::run);
    }

    /** Whether what is written now outlives the process. */
    public boolean writable() {
        return open.onDisk();
    }

    /** Brings the journal back to its disk if that takes it; answers whether it is there. */
    boolean probe() {
        writing.lock();
        try {
            OpenJournal memory = open;
            if (!memory.onDisk()) {
                JournalMemory.writeTo(memory.writer(), file, seal);
                open = OpenJournal.onDisk(file, true, seal);
                memory.close();
                LOG.warnf("The journal is on its disk again. file=%s", file);
            }
        } catch (SQLException | IOException e) {
            LOG.debugf("The journal still cannot be written. reason=%s", e.getMessage());
        } finally {
            writing.unlock();
        }
        return writable();
    }

    /** Reads the last committed state. */
    public <T extends @Nullable Object> T read(Work<T> work) {
        while (true) {
            OpenJournal here = open;
            here.reading().lock();
            try {
                // Between the look and the lock it may have gone elsewhere.
                if (here == open) {
                    return work.run(here.reader());
                }
            } catch (SQLException e) {
                throw new JournalException("Cannot read the journal: " + e.getMessage(), e);
            } finally {
                here.reading().unlock();
            }
        }
    }

    /** Another after each commit: what was read since the last may be read from where it was kept. */
    public long version() {
        return version.get();
    }

    /** Calls back after every committed transaction, on the thread that made it; the listener returns at once. */
    public void afterCommit(Runnable listener) {
        listeners.add(listener);
    }

    private <T extends @Nullable Object> T transactSomewhere(Work<T> work) throws SQLException {
        try {
            return transact(work);
        } catch (SQLException e) {
            if (!open.onDisk() || !JournalFile.isToBlame(e)) {
                throw e;
            }
            goOnInMemory(e);
            return transact(work);
        }
    }

    private <T extends @Nullable Object> T transact(Work<T> work) throws SQLException {
        OpenJournal here = open;
        Connection writer = here.writer();
        boolean done = false;
        try {
            int before = soon.run(writer);
            T result = work.run(writer);
            here.commit();
            done = true;
            version.incrementAndGet();
            soon.forget(before);
            return result;
        } finally {
            if (!done) {
                rollBack(writer);
            }
        }
    }

    private void goOnInMemory(SQLException why) {
        OpenJournal disk = open;
        try {
            open = OpenJournal.inMemory(file, seal, writing);
            version.incrementAndGet();
            disk.close();
            LOG.errorf(
                    "The disk takes nothing; the journal goes on in memory. file=%s reason=%s", file, why.getMessage());
        } catch (SQLException e) {
            LOG.errorf("The journal cannot go on in memory. reason=%s", e.getMessage());
        }
    }

    /**
     * A full or broken disk makes SQLite roll back by itself. That there is nothing left to roll back must not hide why, and
     * what is written next needs a transaction again, which the driver begins only behind a rollback of its own.
     */
    private static void rollBack(Connection writer) {
        try {
            writer.rollback();
        } catch (SQLException e) {
            LOG.debugf("Nothing was rolled back. reason=%s", e.getMessage());
            beginAgain(writer);
        }
    }

    private static void beginAgain(Connection writer) {
        try (Statement statement = writer.createStatement()) {
            statement.execute("begin");
        } catch (SQLException e) {
            LOG.warnf("The journal begins no transaction. reason=%s", e.getMessage());
        }
    }

    private static JournalException cannotWrite(SQLException cause) {
        return new JournalException("Cannot write the journal: " + cause.getMessage(), cause);
    }

    /** What is only in memory is written to the disk if that takes it by now. */
    @Override
    public void close() {
        soon.close();
        writing.lock();
        try {
            probe();
            listeners.clear();
            open.close();
        } finally {
            writing.unlock();
        }
    }
}
