package io.smartlocker.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.kiosk.KioskFact.CommandOutcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever carries the kiosk's disk away finds nothing of people on it, and nothing that fits another kiosk. */
class SealedJournalTest {
    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    @TempDir
    Path directory;

    @Test
    void nothing_that_was_written_is_readable_on_the_disk() throws Exception {
        try (Journal journal = Journal.open(directory)) {
            facts(journal).append(null, new KioskFact.TapRefused(null, "a-reason-to-look-for", "a-badge-to-look-for"));
            journal.write(c -> new Lockouts(journal).failed(c, "pin:employee-to-look-for", NOW));
            assertThat(onDisk()).doesNotContain("to-look-for");
        }
        assertThat(onDisk()).doesNotContain("to-look-for");
    }

    @Test
    void only_the_gateways_user_can_read_the_key() throws IOException {
        Journal.open(directory).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(Seal.FILE))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_journal_of_another_key_is_set_aside_and_numbers_go_on_above_it() throws IOException {
        try (Journal journal = Journal.open(directory)) {
            facts(journal).append(null, new KioskFact.DoorOpened(null));
        }
        Files.delete(directory.resolve(Seal.FILE));
        try (Journal journal = Journal.open(directory)) {
            KioskEvent event = facts(journal).append(null, new KioskFact.DoorClosed(null));
            assertThat(event.sequence()).isGreaterThan(1);
            assertThat(facts(journal).kept()).containsExactly(event);
        }
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(Path::toString)).anyMatch(name -> name.contains(Journal.FILE + ".corrupt-"));
        }
    }

    @Test
    void a_key_of_a_wrong_length_is_refused_by_name() throws IOException {
        Path key = Files.writeString(directory.resolve("short.key"), "too short");
        assertThatThrownBy(() -> Journal.open(directory, key))
                .isInstanceOf(JournalException.class)
                .rootCause()
                .hasMessage(key + " has 9 bytes; a journal's key has 32.");
    }

    @Test
    void a_fact_put_in_place_of_another_is_not_believed_and_keeps_no_other_from_being_told() {
        try (Journal journal = Journal.open(directory)) {
            Facts facts = facts(journal);
            KioskEvent first = facts.append(null, new KioskFact.DoorOpened(null));
            facts.append(null, new KioskFact.DoorClosed(null));
            KioskEvent last = facts.append(null, new KioskFact.DoorOpened(null));
            journal.change(connection -> execute(
                    connection,
                    "update fact set event = (select event from fact where sequence = 1) where sequence = 2"));
            assertThat(facts.untold(2)).containsExactly(first, last);
        }
    }

    @Test
    void an_intent_of_which_a_bit_is_lost_keeps_no_other_from_being_settled() {
        Intent damaged = HaltedGateway.intent(UUID.randomUUID());
        Intent whole = HaltedGateway.intent(UUID.randomUUID());
        try (Journal journal = Journal.open(directory)) {
            Intents intents = new Intents(journal);
            journal.change(connection -> {
                intents.save(connection, damaged);
                intents.save(connection, whole);
                execute(connection, "update intent set body = zeroblob(40) where id = '" + damaged.id() + "'");
            });
        }
        try (Journal journal = Journal.open(directory)) {
            Intents intents = new Intents(journal);
            assertThat(intents.unfinished()).containsExactly(whole);
            assertThat(intents.find(damaged.id())).isEmpty();
        }
    }

    @Test
    void a_journal_from_before_it_was_sealed_keeps_what_it_knew_and_loses_what_was_readable() throws Exception {
        earlier();
        try (Journal journal = Journal.open(directory)) {
            assertThat(facts(journal).kept())
                    .extracting(KioskEvent::fact)
                    .containsExactly(new KioskFact.TapRefused(null, "NOT_RECOGNISED", "worn-by-nobody"));
            assertThat(facts(journal).untold(9)).hasSize(1);
            UUID id = new UUID(0, 3);
            Optional<Commands.Seen> seen = journal.write(c -> new Commands(journal).remember(c, id, null, NOW));
            assertThat(seen).contains(new Commands.Seen(id, null, CommandOutcome.SUCCEEDED, "old"));
            assertThat(new Lockouts(journal).lockedUntil("pin:employee-4711", NOW))
                    .contains(NOW.plus(Duration.ofMinutes(10)));
        }
        assertThat(onDisk()).doesNotContain("worn-by-nobody", "employee-4711");
    }

    private void earlier() throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve(Journal.FILE));
                var script = getClass().getResourceAsStream("journal-2.sql")) {
            String all = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            for (String statement : all.split(";\n")) {
                execute(connection, statement);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** All files of the journal, byte for byte. */
    private String onDisk() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String part : List.of("", "-wal")) {
            Path file = directory.resolve(Journal.FILE + part);
            if (Files.exists(file)) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(all).contains("SQLite format 3");
        return all.toString();
    }

    private static Facts facts(Journal journal) {
        return new Facts(journal, JournalTest.clock());
    }
}
