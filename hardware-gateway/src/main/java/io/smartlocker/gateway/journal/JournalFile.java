package io.smartlocker.gateway.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.jboss.logging.Logger;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The file under the journal: how it is opened, checked, and set aside when it cannot be trusted. */
final class JournalFile {
    private static final Logger LOG = Logger.getLogger(JournalFile.class);
    private static final Duration BUSY = Duration.ofSeconds(5);
    /** How far a new journal starts above what could still be read of the old one: more than one write could hold. */
    private static final long SALVAGE_MARGIN = 1_000;

    private JournalFile() {}

    /** @param known false when a journal must have been here before, so that its numbers are not given out again */
    static Connection openOrSetAside(Path file, boolean known, Seal seal) throws SQLException, IOException {
        long above = known ? 0 : System.currentTimeMillis();
        if (Files.exists(file) && !sound(file, seal)) {
            above = numberAbove(file);
            setAside(file);
        }
        Connection connection = connect(file, false);
        JournalSchema.apply(connection, above, seal);
        return connection;
    }

    /** A number that no fact of that journal has, however little of it can be read. */
    static long numberAbove(Path file) {
        return lastSequence(file).orElse(System.currentTimeMillis()) + SALVAGE_MARGIN;
    }

    static Connection openForReading(Path file) throws SQLException {
        return connect(file, true);
    }

    private static Connection connect(Path file, boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        // Nobody asks for them, and the driver would ask SQLite after each insert.
        config.setGetGeneratedKeys(false);
        config.setBusyTimeout(Math.toIntExact(BUSY.toMillis()));
        Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
        if (readOnly) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("pragma query_only = on");
            }
        } else {
            connection.setAutoCommit(false);
        }
        return connection;
    }

    /** Whether it is a database without damage whose content this machine's key opens. */
    static boolean sound(Path file, Seal seal) throws SQLException {
        try (Connection connection = connect(file, true)) {
            return sound(connection, seal);
        } catch (SQLiteException e) {
            if (primary(e.getResultCode()) == SQLiteErrorCode.SQLITE_CORRUPT
                    || primary(e.getResultCode()) == SQLiteErrorCode.SQLITE_NOTADB) {
                return false;
            }
            throw e;
        }
    }

    static boolean sound(Connection connection, Seal seal) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("pragma quick_check(1)")) {
            return rows.next() && "ok".equals(rows.getString(1)) && JournalSchema.fits(connection, seal);
        }
    }

    /** Whether a write failed because of the disk, and not because of what was written. */
    static boolean isToBlame(SQLException failure) {
        return failure instanceof SQLiteException sqlite
                && switch (primary(sqlite.getResultCode())) {
                    case SQLITE_FULL, SQLITE_READONLY, SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_CORRUPT, SQLITE_NOTADB ->
                        true;
                    default -> false;
                };
    }

    /** Extended codes carry the primary one in their lowest byte. */
    private static SQLiteErrorCode primary(SQLiteErrorCode code) {
        return SQLiteErrorCode.getErrorCode(code.code & 0xff);
    }

    private static OptionalLong lastSequence(Path file) {
        if (!Files.exists(file)) {
            return OptionalLong.empty();
        }
        try (Connection connection = connect(file, true);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select value from counter where name = 'sequence'")) {
            return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
        } catch (SQLException e) {
            return OptionalLong.empty();
        }
    }

    static void setAside(Path file) throws IOException {
        String suffix = ".corrupt-" + System.currentTimeMillis();
        for (String part : List.of("", "-wal", "-shm")) {
            Path from = file.resolveSibling(file.getFileName() + part);
            if (Files.exists(from)) {
                Path to = file.resolveSibling(file.getFileName() + suffix + part);
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        LOG.errorf("The journal is corrupt, or of another key, and is set aside. file=%s%s", file, suffix);
    }
}
