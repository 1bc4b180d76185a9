package io.smartlocker.gateway.journal;

import io.smartlocker.contracts.Contracts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * A table whose rows are JSON, sealed, each to its place. A row that the seal does not open any more, since the disk lost a bit of
 * it, is said by name and dropped: it must not keep all others from being read.
 *
 * @param key column of what names a row
 * @param content column of what is sealed
 */
record SealedTable<T>(Journal journal, String table, String key, String content, Class<T> type) {
    private static final Logger LOG = Logger.getLogger(SealedTable.class);

    /** What is written into the content's column of the row of that name. */
    byte[] seal(String name, T value) {
        return journal.seal().seal(place(name), Contracts.write(value));
    }

    /**
     * What is in the rows that the condition chooses, not to be called inside a transaction.
     *
     * @param condition what follows the table's name, with a question mark for each parameter
     */
    List<T> read(String condition, Object... parameters) {
        List<String> damaged = new ArrayList<>();
        List<T> readable = journal.read(connection -> read(connection, condition, parameters, damaged));
        if (damaged.isEmpty()) {
            return readable;
        }
        journal.change(connection -> drop(connection, damaged));
        // A limit counted those as well.
        return read(condition, parameters);
    }

    private List<T> read(Connection connection, String condition, Object[] parameters, List<String> damaged)
            throws SQLException {
        List<T> found = new ArrayList<>();
        String sql = "select " + key + ", " + content + " from " + table + " " + condition;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    String name = rows.getString(1);
                    try {
                        found.add(Contracts.read(journal.seal().open(place(name), rows.getBytes(2)), type));
                    } catch (JournalException e) {
                        LOG.errorf("The disk has lost a part of the journal, which is dropped. row=%s", place(name));
                        damaged.add(name);
                    }
                }
            }
        }
        return found;
    }

    private void drop(Connection connection, List<String> names) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from " + table + " where " + key + " = ?")) {
            for (String name : names) {
                delete.setString(1, name);
                delete.executeUpdate();
            }
        }
    }

    private String place(String name) {
        return table + " " + name;
    }
}
