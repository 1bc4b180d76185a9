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
import java.util.Optional;
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
     * What can be read of it.
     *
     * @param damaged the keys of what cannot: something of it is not as it was written
     */
    record Kept(Map<String, HeldEntry> entries, List<String> damaged) {}

    Kept all() {
        Kept kept = new Kept(new HashMap<>(), new ArrayList<>());
        journal.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                            "select key, revision, finders, entry, shown from directory_entry");
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
            kept.entries().put(key, held(key, row));
        } catch (JournalException e) {
            LOG.debugf(e, "A damaged entry of the directory. key=%s", key);
            kept.damaged().add(key);
        }
    }

    private HeldEntry held(String key, ResultSet row) throws SQLException {
        String finders = row.getString(3);
        byte[] content = row.getBytes(4);
        return finders == null
                ? new HeldEntry.Opened(seal.open(key, content), shown(key, row.getBytes(5)))
                : new HeldEntry.Somebody(key, row.getLong(2), split(finders), content);
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
    private void makeFindable(Map<String, HeldEntry> entries) {
        List<DirectoryEntry> people = new ArrayList<>();
        for (HeldEntry held : entries.values()) {
            if (held instanceof HeldEntry.Opened opened
                    && seal.finders(opened.entry()).isPresent()) {
                people.add(opened.entry());
            }
        }
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
