package io.smartlocker.gateway.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlocker.contracts.kiosk.BadgeUid;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.gateway.SeededKiosk;
import io.smartlocker.gateway.enrolment.Enrolment;
import io.smartlocker.gateway.enrolment.EnrolmentFile;
import io.smartlocker.gateway.journal.Journal;
import io.smartlocker.gateway.journal.JournalException;
import io.smartlocker.gateway.journal.Offsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bit that the disk has lost does not keep a kiosk from starting. */
class DamagedDirectoryTest {
    private static final long READ = 40;

    @TempDir
    Path directory;

    private List<DirectoryEntry> entries;

    @BeforeEach
    void keep() {
        // Nobody calls there.
        entries = SeededKiosk.enrol(directory, "127.0.0.1:1").entries();
        inJournal(journal -> replica(journal).apply(SeededKiosk.records(entries), connection -> new Offsets(journal)
                .store(connection, topic(), READ)));
    }

    @Test
    void an_entry_that_is_damaged_is_left_out_until_the_directory_is_read_again() {
        damage("entry", key(DirectoryEntry.Device.class));

        inJournal(journal -> {
            Directory held = replica(journal).current();
            assertThat(held.devices()).hasSize(SeededKiosk.DEVICES - 1);
            assertThat(held.bays()).hasSize(SeededKiosk.BAYS);
            assertThat(new Offsets(journal).next(topic())).isEmpty();
        });
    }

    @Test
    void what_is_read_again_fills_the_gap() {
        damage("entry", key(DirectoryEntry.Device.class));

        inJournal(journal -> {
            Replica replica = replica(journal);
            replica.apply(SeededKiosk.records(entries), connection -> {});
            assertThat(replica.current().devices()).hasSize(SeededKiosk.DEVICES);
        });
    }

    @Test
    void what_an_entry_showed_is_worked_out_again_where_it_is_damaged() {
        damage("shown", key(DirectoryEntry.Lease.class));

        inJournal(journal -> {
            assertThat(replica(journal).current().leaseUntil()).isPresent();
            assertThat(new Offsets(journal).next(topic())).hasValue(READ);
        });
    }

    @Test
    void somebody_whose_entry_is_damaged_is_let_in_again_once_the_directory_was_read_again() {
        damage("entry", "user:" + SeededKiosk.person(1));
        BadgeUid badge = new BadgeUid(SeededKiosk.BADGE_001);

        inJournal(journal -> {
            Replica replica = replica(journal);
            assertThatThrownBy(() -> replica.current().personWithBadge(badge)).isInstanceOf(JournalException.class);
            assertThat(replica.damaged()).isTrue();
            assertThat(replica.current().personWithEmployeeId("002")).isPresent();

            replica.rebuild(SeededKiosk.records(entries), connection -> {});
            assertThat(replica.damaged()).isFalse();
            assertThat(replica.current().personWithBadge(badge)).isPresent();
        });
    }

    private String key(Class<? extends DirectoryEntry> kind) {
        return entries.stream()
                .filter(kind::isInstance)
                .findFirst()
                .orElseThrow()
                .key();
    }

    /** Turns the last bit of what stands there. */
    private void damage(String column, String key) {
        inJournal(journal -> journal.change(connection -> {
            byte[] content = read(connection, column, key);
            content[content.length - 1] ^= 1;
            try (PreparedStatement update =
                    connection.prepareStatement("update directory_entry set " + column + " = ? where key = ?")) {
                update.setBytes(1, content);
                update.setString(2, key);
                update.executeUpdate();
            }
        }));
    }

    private static byte[] read(Connection connection, String column, String key) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select " + column + " from directory_entry where key = ?")) {
            select.setString(1, key);
            try (ResultSet row = select.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getBytes(1);
            }
        }
    }

    private Replica replica(Journal journal) {
        return new Replica(journal, new EnrolmentFile(directory));
    }

    private String topic() {
        return new EnrolmentFile(directory)
                .current()
                .map(Enrolment::topics)
                .orElseThrow()
                .directory();
    }

    private void inJournal(Consumer<Journal> work) {
        try (Journal journal = Journal.open(directory)) {
            work.accept(journal);
        }
    }
}
