package io.smartlocker.gateway.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Where the journal is kept at the moment.
 *
 * @param reading held while the reader is used: the writer's lock where both are one connection
 * @param checkpoints absent where it is kept in memory
 */
record OpenJournal(
        Connection writer,
        Connection reader,
        ReentrantLock reading,
        @Nullable Checkpoints checkpoints) {
    private static final Logger LOG = Logger.getLogger(OpenJournal.class);

    /** @param known false when a journal must have been here before, so that its numbers are not given out again */
    static OpenJournal onDisk(Path file, boolean known, Seal seal) throws SQLException, IOException {
        Connection writer = JournalFile.openOrSetAside(file, known, seal);
        OwnerOnly.file(file);
        Connection reader = JournalFile.openForReading(file);
        return new OpenJournal(writer, reader, new ReentrantLock(), Checkpoints.of(file, writer));
    }

    /** Holds in memory what the file holds, as far as it can be read. */
    static OpenJournal inMemory(Path file, Seal seal, ReentrantLock writing) throws SQLException {
        Connection both = JournalMemory.copyOf(file, seal);
        return new OpenJournal(both, both, writing, null);
    }

    /** Whether what is committed outlives the process. */
    boolean onDisk() {
        return checkpoints != null;
    }

    /** Commits what the writer has done. */
    void commit() throws SQLException {
        writer.commit();
        if (checkpoints != null) {
            checkpoints.committed();
        }
    }

    /** Lets go of it; of what was not committed nothing stays. */
    void close() {
        reading.lock();
        try {
            if (checkpoints != null) {
                checkpoints.close();
            }
            reader.close();
            writer.close();
        } catch (SQLException e) {
            LOG.warnf("The journal was not closed in good order. reason=%s", e.getMessage());
        } finally {
            reading.unlock();
        }
    }
}
