package io.smartlocker.gateway.directory;

import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.gateway.journal.Journal;
import io.smartlocker.gateway.journal.JournalException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The replica's records in the journal's database. */
final class DirectoryStore {
    private static final Logger LOG = Logger.getLogger(DirectoryStore.class);
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

    /**
     * What every decision looks at, as far as it can be read.
     *
     * @param damaged the keys of what cannot: something of it is not as it was written
     */
    record Kept(Map<String, HeldEntry.Opened> entries, List<String> damaged) {}

    Kept all() {
        Kept kept = new Kept(new HashMap<>(), new ArrayList<>());
        journal.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                            "select key, entry, shown from directory_entry where somebody = 0");
                    ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    take(rows, kept);
                }
            }
            return kept;
        });
        makeFindable(kept.entries());
        return kept;
    }

    private void take(ResultSet row, Kept kept) throws SQLException {
        String key = row.getString(1);
        try {
            DirectoryEntry entry = seal.open(key, row.getBytes(2));
            kept.entries().put(key, new HeldEntry.Opened(entry, shown(key, row.getBytes(3))));
        } catch (JournalException e) {
            LOG.debugf(e, "A damaged entry of the directory. key=%s", key);
            kept.damaged().add(key);
        }
    }

    /** Absent where it is damaged: then the entry shows it once more. */
    private @Nullable Shown shown(String key, byte @Nullable [] content) {
        try {
            return seal.openShown(key, content);
        } catch (JournalException e) {
            LOG.warnf("What an entry of the directory showed is damaged, and is worked out again. key=%s", key);
            return null;
        }
    }

    /** Those whom an earlier version kept without what they are found by. */
    private void makeFindable(Map<String, HeldEntry.Opened> entries) {
        List<DirectoryEntry> people = entries.values().stream()
                .map(HeldEntry.Opened::entry)
                .filter(EntrySeal::isSomebody)
                .toList();
        if (!people.isEmpty()) {
            journal.change(connection -> {
                for (DirectoryEntry person : people) {
                    save(connection, new Admission.Admitted(person, null));
                }
            });
            people.forEach(person -> entries.remove(person.key()));
        }
    }

    /** Somebody as he is kept; absent where he is not. */
    HeldEntry.@Nullable Somebody somebody(Connection connection, String key) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select revision from directory_entry where key = ?")) {
            select.setString(1, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? new HeldEntry.Somebody(row.getLong(1)) : null;
            }
        }
    }

    void save(Connection connection, Admission.Admitted admitted) throws SQLException {
        DirectoryEntry entry = admitted.entry();
        String sql = "insert into directory_entry (key, revision, entry, somebody, shown) values (?, ?, ?, ?, ?)"
                + " on conflict (key) do update set revision = excluded.revision, entry = excluded.entry,"
                + " somebody = excluded.somebody, shown = excluded.shown";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, entry.key());
            insert.setLong(2, entry.revision());
            insert.setBytes(3, seal.seal(entry));
            insert.setBoolean(4, EntrySeal.isSomebody(entry));
            insert.setBytes(5, seal.sealShown(entry.key(), admitted.shown()));
            insert.executeUpdate();
        }
        if (EntrySeal.isSomebody(entry)) {
            saveFinders(connection, entry);
        }
    }

    private void saveFinders(Connection connection, DirectoryEntry somebody) throws SQLException {
        execute(connection, "delete from directory_finder where key = ?", somebody.key());
        for (String finder : seal.finders(somebody)) {
            execute(connection, "insert or ignore into directory_finder values (?, ?)", finder, somebody.key());
        }
    }

    /** The highest that was ever kept, of entries that are gone too. */
    long revision() {
        return journal.read(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows =
                            statement.executeQuery("select value from counter where name = '" + REVISION + "'")) {
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
        execute(connection, "delete from directory_entry where key = ?", key);
        execute(connection, "delete from directory_finder where key = ?", key);
    }

    void clear(Connection connection) throws SQLException {
        execute(connection, "delete from directory_entry");
        execute(connection, "delete from directory_finder");
    }

    private static void execute(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setString(place + 1, values[place]);
            }
            statement.executeUpdate();
        }
    }
}
