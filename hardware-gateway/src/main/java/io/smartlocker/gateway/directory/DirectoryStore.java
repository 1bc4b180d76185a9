package io.smartlocker.gateway.directory;

import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.gateway.journal.Journal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The replica's records in the journal's database. */
final class DirectoryStore {
    private static final String REVISION = "directory-revision";

    private final Journal journal;
    private final EntrySeal seal;

    DirectoryStore(Journal journal) {
        this.journal = journal;
        seal = new EntrySeal(journal.seal());
    }

    EntrySeal seal() {
        return seal;
    }

    Map<String, HeldEntry> all() {
        Map<String, HeldEntry> entries = new HashMap<>();
        List<DirectoryEntry> unfindable = new ArrayList<>();
        journal.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                            "select key, revision, finders, entry, shown from directory_entry");
                    ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    HeldEntry held = held(rows);
                    entries.put(held.key(), held);
                    if (held instanceof HeldEntry.Opened opened
                            && seal.finders(opened.entry()).isPresent()) {
                        unfindable.add(opened.entry());
                    }
                }
            }
            return entries;
        });
        makeFindable(unfindable, entries);
        return entries;
    }

    private HeldEntry held(ResultSet row) throws SQLException {
        String key = row.getString(1);
        String finders = row.getString(3);
        byte[] content = row.getBytes(4);
        return finders == null
                ? new HeldEntry.Opened(seal.open(key, content), seal.openShown(key, row.getBytes(5)))
                : new HeldEntry.Somebody(key, row.getLong(2), split(finders), content);
    }

    /** Those whom an earlier version kept without what they are found by. */
    private void makeFindable(List<DirectoryEntry> people, Map<String, HeldEntry> entries) {
        if (!people.isEmpty()) {
            journal.change(connection -> {
                for (DirectoryEntry person : people) {
                    entries.put(person.key(), save(connection, new Admission.Admitted(person, null)));
                }
            });
        }
    }

    HeldEntry save(Connection connection, Admission.Admitted admitted) throws SQLException {
        DirectoryEntry entry = admitted.entry();
        Optional<List<String>> finders = seal.finders(entry);
        byte[] content = seal.seal(entry);
        String sql = "insert into directory_entry (key, revision, entry, finders, shown) values (?, ?, ?, ?, ?)"
                + " on conflict (key) do update set revision = excluded.revision, entry = excluded.entry,"
                + " finders = excluded.finders, shown = excluded.shown";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, entry.key());
            insert.setLong(2, entry.revision());
            insert.setBytes(3, content);
            insert.setString(4, finders.map(all -> String.join(" ", all)).orElse(null));
            insert.setBytes(5, seal.sealShown(entry.key(), admitted.shown()));
            insert.executeUpdate();
        }
        return finders.<HeldEntry>map(all -> new HeldEntry.Somebody(entry.key(), entry.revision(), all, content))
                .orElseGet(() -> new HeldEntry.Opened(entry, admitted.shown()));
    }

    private static List<String> split(String finders) {
        return finders.isEmpty() ? List.of() : List.of(finders.split(" "));
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
