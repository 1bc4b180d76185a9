package io.smartlocker.gateway.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/**
 * The journal while its disk takes nothing: the same tables in memory, so that everything at the kiosk goes on by the same
 * rules, until they can be written back.
 */
final class JournalMemory {
    private static final Logger LOG = Logger.getLogger(JournalMemory.class);

    private JournalMemory() {}

    static Connection copyOf(Path file, Seal seal) throws SQLException {
        Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:");
        if (Files.exists(file) && !restored(memory, file, seal)) {
            memory.close();
            memory = DriverManager.getConnection("jdbc:sqlite::memory:");
        }
        memory.setAutoCommit(false);
        JournalSchema.apply(memory, JournalFile.numberAbove(file), seal);
        return memory;
    }

    /** SQLite writes the copy in one transaction: a crash meanwhile leaves the file as it was. */
    static void writeTo(Connection memory, Path file, Seal seal) throws SQLException, IOException {
        if (Files.exists(file) && !JournalFile.sound(file, seal)) {
            JournalFile.setAside(file);
        }
        memory.commit();
        int code = memory.unwrap(SQLiteConnection.class).getDatabase().backup("main", file.toString(), null);
        require(code, "written back to " + file);
    }

    private static boolean restored(Connection memory, Path file, Seal seal) {
        try {
            int code = memory.unwrap(SQLiteConnection.class).getDatabase().restore("main", file.toString(), null);
            require(code, "read from " + file);
            return JournalFile.sound(memory, seal);
        } catch (SQLException e) {
            LOG.errorf("What the journal held cannot be read. reason=%s", e.getMessage());
            return false;
        }
    }

    private static void require(int code, String what) throws SQLException {
        if (code != SQLiteErrorCode.SQLITE_OK.code) {
            throw new SQLException("The journal cannot be " + what + ": " + SQLiteErrorCode.getErrorCode(code).message);
        }
    }
}
