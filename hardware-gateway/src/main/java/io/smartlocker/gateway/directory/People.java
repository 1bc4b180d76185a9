package io.smartlocker.gateway.directory;

import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.gateway.journal.Journal;
import io.smartlocker.gateway.journal.JournalException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The people of the directory and those whom the kiosk does not serve. A large site has ten thousand, so they lie sealed on the
 * disk, and each is read and opened when he comes. What somebody is found by lies beside the seal, so it leads to him only if it
 * stands under the seal too.
 */
final class People {
    private static final String PERSON = "user:";
    private static final String STRANGER = "stranger:";
    /** The first key behind those that begin with {@link #PERSON}. */
    private static final String BEHIND_PERSONS = "user;";

    private final Journal journal;
    private final EntrySeal seal;
    private final Consumer<String> damaged;
    private volatile @Nullable Opened last;

    /** @param damaged hears of the key of an entry that is not as it was written */
    People(Journal journal, EntrySeal seal, Consumer<String> damaged) {
        this.journal = journal;
        this.seal = seal;
        this.damaged = damaged;
    }

    Optional<DirectoryEntry.Person> person(UUID id) {
        return read("select key, entry from directory_entry where key = ?", PERSON + id).stream()
                .map(this::person)
                .findFirst();
    }

    Optional<DirectoryEntry.Person> withBadge(String verifier) {
        return found(seal.ofBadge(verifier), PERSON)
                .map(this::person)
                .filter(person -> person.badges().contains(verifier))
                .findFirst();
    }

    Optional<DirectoryEntry.Person> withEmployeeId(String employeeId) {
        return found(seal.ofEmployeeId(employeeId), PERSON)
                .map(this::person)
                .filter(person -> employeeId.equals(person.employeeId()))
                .findFirst();
    }

    Optional<UUID> strangerWithBadge(String verifier) {
        return found(seal.ofBadge(verifier), STRANGER)
                .map(found -> UUID.fromString(found.key().substring(STRANGER.length())))
                .findFirst();
    }

    int count() {
        String sql = "select count(*) from directory_entry where somebody = 1 and key >= ? and key < ?";
        return journal.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setString(1, PERSON);
                select.setString(2, BEHIND_PERSONS);
                try (ResultSet row = select.executeQuery()) {
                    return row.getInt(1);
                }
            }
        });
    }

    /** Somebody as he lies on the disk. */
    private record Found(String key, byte[] content) {
        boolean isSame(Found other) {
            return key.equals(other.key) && Arrays.equals(content, other.content);
        }
    }

    /** Who taps takes right afterwards: as long as the same lies on the disk, it need not be opened and read again. */
    private record Opened(Found found, DirectoryEntry.Person person) {}

    private Stream<Found> found(String finder, String kind) {
        String sql = "select key, entry from directory_finder join directory_entry using (key) where finder = ?";
        return read(sql, finder).stream().filter(found -> found.key().startsWith(kind));
    }

    private List<Found> read(String sql, String value) {
        return journal.read(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setString(1, value);
                try (ResultSet rows = select.executeQuery()) {
                    List<Found> found = new ArrayList<>();
                    while (rows.next()) {
                        found.add(new Found(rows.getString(1), rows.getBytes(2)));
                    }
                    return found;
                }
            }
        });
    }

    private DirectoryEntry.Person person(Found found) {
        Opened known = last;
        if (known != null && known.found().isSame(found)) {
            return known.person();
        }
        try {
            var person = (DirectoryEntry.Person) seal.open(found.key(), found.content());
            last = new Opened(found, person);
            return person;
        } catch (JournalException e) {
            damaged.accept(found.key());
            throw e;
        }
    }
}
