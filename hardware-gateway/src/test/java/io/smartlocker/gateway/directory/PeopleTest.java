package io.smartlocker.gateway.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.kiosk.BadgeUid;
import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.gateway.SeededKiosk;
import io.smartlocker.gateway.enrolment.EnrolmentFile;
import io.smartlocker.gateway.journal.Journal;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How people are found who lie sealed on the disk. */
class PeopleTest {
    private static final BadgeUid BADGE_001 = new BadgeUid(SeededKiosk.BADGE_001);
    private static final BadgeUid BADGE_002 = new BadgeUid(SeededKiosk.BADGE_002);
    private static final BadgeUid BADGE_003 = new BadgeUid(SeededKiosk.BADGE_003);

    @TempDir
    Path directory;

    private Journal journal;

    @BeforeEach
    void store() {
        SeededKiosk kiosk = SeededKiosk.enrol(directory, null);
        journal = Journal.open(directory);
        new Replica(journal, new EnrolmentFile(directory))
                .apply(SeededKiosk.records(kiosk.entries()), connection -> {});
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void they_are_found_by_all_that_they_have_after_a_restart() {
        Directory again = started();
        assertThat(again.personWithBadge(BADGE_001))
                .map(DirectoryEntry.Person::id)
                .contains(SeededKiosk.person(1));
        assertThat(again.personWithEmployeeId("002"))
                .map(DirectoryEntry.Person::id)
                .contains(SeededKiosk.person(2));
        assertThat(again.person(SeededKiosk.person(2)))
                .map(DirectoryEntry.Person::employeeId)
                .contains("002");
        assertThat(again.strangerWithBadge(BADGE_003)).contains(SeededKiosk.person(3));
        assertThat(again.personWithBadge(BADGE_003)).isEmpty();
        assertThat(again.strangerWithBadge(BADGE_001)).isEmpty();
    }

    @Test
    void a_badge_that_was_taken_away_leads_to_nobody() {
        Replica replica = new Replica(journal, new EnrolmentFile(directory));
        DirectoryEntry.Person another = SeededKiosk.person(1, "001", "04FFFFFFFF", null, true);
        replica.apply(SeededKiosk.records(List.of(another)), connection -> {});
        for (Directory each : List.of(replica.current(), started())) {
            assertThat(each.personWithBadge(BADGE_001)).isEmpty();
            assertThat(each.personWithBadge(new BadgeUid("04FFFFFFFF"))).isPresent();
            assertThat(each.peopleCount()).isEqualTo(2);
        }
    }

    @Test
    void a_badge_that_two_have_while_it_moves_leads_to_whoever_has_it() {
        DirectoryEntry.Person one = SeededKiosk.person(1, "001", "04FFFFFFFF", null, true);
        DirectoryEntry.Person two = SeededKiosk.person(2, "002", SeededKiosk.BADGE_001, null, true);
        Replica replica = new Replica(journal, new EnrolmentFile(directory));
        replica.apply(SeededKiosk.records(List.of(two)), connection -> {});
        assertThat(replica.current().personWithBadge(BADGE_001)).isPresent();
        replica.apply(SeededKiosk.records(List.of(one)), connection -> {});
        assertThat(replica.current().personWithBadge(BADGE_001))
                .map(DirectoryEntry.Person::id)
                .contains(SeededKiosk.person(2));
    }

    @Test
    void whoever_is_removed_is_not_found_any_more() {
        Replica replica = new Replica(journal, new EnrolmentFile(directory));
        replica.apply(List.of(new DirectoryRecord("user:" + SeededKiosk.person(1), null)), connection -> {});
        assertThat(replica.current().personWithBadge(BADGE_001)).isEmpty();
        assertThat(replica.current().person(SeededKiosk.person(1))).isEmpty();
        assertThat(replica.current().peopleCount()).isEqualTo(1);
    }

    @Test
    void whoever_writes_to_the_disk_lets_no_badge_open_as_somebody_else() {
        execute("update directory_finder set key = 'user:" + SeededKiosk.person(1) + "' where key = 'user:"
                + SeededKiosk.person(2) + "'");
        Directory again = started();
        assertThat(again.personWithBadge(BADGE_002)).isEmpty();
        assertThat(again.personWithEmployeeId("002")).isEmpty();
    }

    @Test
    void those_of_an_earlier_version_are_found_and_need_opening_once() {
        execute("update directory_entry set somebody = 0");
        execute("delete from directory_finder");
        assertThat(started().personWithBadge(BADGE_001)).isPresent();
        assertThat(findable()).isEqualTo(3);
        assertThat(started().personWithBadge(BADGE_001)).isPresent();
    }

    @Test
    void those_of_version_7_are_found_without_opening_any() {
        List.of(
                        "alter table directory_entry add column finders text",
                        "update directory_entry set finders = (select coalesce(group_concat(finder, ' '), '')"
                                + " from directory_finder where directory_finder.key = directory_entry.key) where somebody = 1",
                        "alter table charge_stay drop column ordered",
                        "drop index directory_entry_of_somebody",
                        "alter table directory_entry drop column somebody",
                        "drop table directory_finder",
                        "drop table door_jammed",
                        "delete from counter where name = 'directory-revision'",
                        "pragma user_version = 7")
                .forEach(this::execute);
        journal.close();
        journal = Journal.open(directory);
        assertThat(findable()).isEqualTo(3);
        they_are_found_by_all_that_they_have_after_a_restart();
        assertThat(started().revision()).isEqualTo(1);
    }

    private Directory started() {
        return new Replica(journal, new EnrolmentFile(directory)).current();
    }

    private int findable() {
        return journal.read(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows =
                            statement.executeQuery("select count(*) from directory_entry where somebody = 1")) {
                return rows.getInt(1);
            }
        });
    }

    private void execute(String sql) {
        journal.change(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }
}
