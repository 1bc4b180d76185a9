package io.smartlocker.gateway.directory;

import io.smartlocker.contracts.Contracts;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.gateway.journal.Journal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** The replica's records in the journal's database. */
final class DirectoryStore {
    private static final String REVISION = "directory-revision";

    private final Journal journal;

    DirectoryStore(Journal journal) {
        this.journal = journal;
    }

    Map<String, DirectoryEntry> all() {
        return journal.read(connection -> {
            Map<String, DirectoryEntry> entries = new HashMap<>();
            try (PreparedStatement select = connection.prepareStatement("select key, entry from directory_entry");
                    ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    String json = journal.seal().open(place(rows.getString(1)), rows.getBytes(2));
                    DirectoryEntry entry = Contracts.read(json, DirectoryEntry.class);
                    entries.put(entry.key(), entry);
                }
            }
            return entries;
        });
    }

    void save(Connection connection, DirectoryEntry entry) throws SQLException {
        String sql = "insert into directory_entry values (?, ?, ?)"
                + " on conflict (key) do update set revision = excluded.revision, entry = excluded.entry";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, entry.key());
            insert.setLong(2, entry.revision());
            insert.setBytes(3, journal.seal().seal(place(entry.key()), Contracts.write(entry)));
            insert.executeUpdate();
        }
    }

    private static String place(String key) {
        return "directory " + key;
    }

    /** The highest that was ever kept, of entries that are gone too. */
    long revision() {
        return journal.read(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(
                            "select max(revision) from (select value as revision from counter where name = '" + REVISION
                                    + "' union all select revision from directory_entry)")) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        });
    }

    void keepRevision(Connection connection, long revision) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(
                "insert into counter values (?, ?) on conflict (name) do update set value = excluded.value")) {
            upsert.setString(1, REVISION);
            upsert.setLong(2, revision);
            upsert.executeUpdate();
        }
    }

    void remove(Connection connection, String key) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from directory_entry where key = ?")) {
            delete.setString(1, key);
            delete.executeUpdate();
        }
    }

    void clear(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from directory_entry");
        }
    }
}
