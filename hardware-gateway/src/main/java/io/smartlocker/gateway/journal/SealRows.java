package io.smartlocker.gateway.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** Seals what an earlier version of the journal kept in clear. */
final class SealRows {
    private SealRows() {}

    static void all(Connection connection, Seal seal) throws SQLException {
        column(connection, "fact", "sequence", "event", (place, text) -> seal.seal("fact " + place, text));
        column(connection, "intent", "id", "body", (place, text) -> seal.seal("intent " + place, text));
        column(connection, "directory_entry", "key", "entry", (place, text) -> seal.seal("directory " + place, text));
        column(connection, "lockout", "credential", "credential", (place, text) -> seal.keyed(text));
    }

    /** What was in clear must not stay behind in pages that are not used any more. */
    static void forgetUnsealed(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum");
            statement.execute("pragma wal_checkpoint(truncate)");
        }
        connection.setAutoCommit(false);
    }

    private static void column(
            Connection connection, String table, String key, String column, BiFunction<String, String, Object> sealed)
            throws SQLException {
        Map<String, String> clear = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select " + key + ", " + column + " from " + table)) {
            while (rows.next()) {
                clear.put(rows.getString(1), rows.getString(2));
            }
        }
        String sql = "update " + table + " set " + column + " = ? where " + key + " = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (Map.Entry<String, String> row : clear.entrySet()) {
                update.setObject(1, sealed.apply(row.getKey(), row.getValue()));
                update.setString(2, row.getKey());
                update.executeUpdate();
            }
        }
    }
}
