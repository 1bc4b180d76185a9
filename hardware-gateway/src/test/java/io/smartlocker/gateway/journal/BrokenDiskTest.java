package io.smartlocker.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the journal does while its disk takes nothing, and when it takes something again. */
class BrokenDiskTest {
    private static final UUID BAY = new UUID(0, 1);

    @TempDir
    Path parent;

    private Path directory;
    private Journal journal;
    private Facts facts;

    @BeforeEach
    void open() {
        directory = parent.resolve("data");
        journal = Journal.open(directory);
        facts = new Facts(journal, JournalTest.clock());
        facts.append(BAY, new KioskFact.DoorOpened(null));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void what_a_full_disk_does_not_take_is_kept_in_memory_and_told_to_nobody() {
        fill();
        returned(1_000_000);
        assertThat(journal.writable()).isFalse();
        assertThat(sequences()).containsExactly(1L, 2L);
        assertThat(facts.untold(10)).isEmpty();
    }

    @Test
    void what_must_not_happen_without_the_disk_is_refused() {
        fill();
        assertThatThrownBy(() -> journal.changeDurably(connection -> facts.append(connection, BAY, fault(1_000_000))))
                .isInstanceOf(JournalException.class);
        assertThat(sequences()).containsExactly(1L);
        assertThatThrownBy(() -> journal.changeDurably(connection -> facts.append(connection, BAY, fault(1))))
                .as("also when it is small")
                .isInstanceOf(JournalException.class);
        assertThat(sequences()).containsExactly(1L);
    }

    @Test
    void when_the_disk_takes_something_again_everything_is_on_it() {
        fill();
        returned(1_000_000);
        returned(1);
        assertThat(journal.probe()).isTrue();
        assertThat(facts.untold(10)).extracting(KioskEvent::sequence).containsExactly(1L, 2L, 3L);
        journal.close();
        open();
        assertThat(sequences()).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void a_disk_that_is_gone_is_waited_for() throws IOException {
        fill();
        returned(1_000_000);
        Path away = Files.move(directory, parent.resolve("away"));
        assertThat(journal.probe()).isFalse();
        returned(1);
        Files.move(away, directory);
        assertThat(journal.probe()).isTrue();
        assertThat(sequences()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_failure_that_is_not_the_disks_is_not_taken_for_one() {
        assertThatThrownBy(() -> journal.change(connection -> {
                    throw new SQLException("a mistake");
                }))
                .isInstanceOf(JournalException.class);
        assertThat(journal.writable()).isTrue();
    }

    @Test
    void a_journal_that_is_damaged_while_it_runs_is_set_aside_and_none_of_its_numbers_is_given_again()
            throws IOException {
        journal.close();
        byte[] content = Files.readAllBytes(directory.resolve(Journal.FILE));
        Arrays.fill(content, 4096, content.length, (byte) 0x5a);
        open(content);
        assertThat(journal.writable()).isTrue();
        assertThat(sequences()).allMatch(number -> number > 1);
        try (var files = Files.list(directory)) {
            assertThat(files.map(Path::toString)).anyMatch(name -> name.contains(Journal.FILE + ".corrupt-"));
        }
    }

    private void open(byte[] content) throws IOException {
        Files.write(directory.resolve(Journal.FILE), content);
        open();
    }

    @Test
    void a_kiosk_starts_on_a_disk_that_takes_nothing() throws IOException {
        Path other = parent.resolve("other");
        Files.createDirectories(other.resolve(Journal.FILE));
        try (Journal inMemory = Journal.open(other)) {
            assertThat(inMemory.writable()).isFalse();
            Facts its = new Facts(inMemory, JournalTest.clock());
            its.append(BAY, new KioskFact.DoorOpened(null));
            assertThat(its.kept()).hasSize(1);
            Files.delete(other.resolve(Journal.FILE));
            assertThat(inMemory.probe()).isTrue();
            assertThat(its.untold(9)).hasSize(1);
        }
    }

    @Test
    void when_too_much_waits_the_oldest_telemetry_is_left_out_and_nothing_of_custody() {
        Facts few = new Facts(journal, JournalTest.clock(), 50);
        IntStream.range(0, 150).forEach(i -> {
            few.append(BAY, new KioskFact.DoorOpened(null));
            few.append(BAY, fault(1));
        });
        List<KioskEvent> waiting = few.untold(1_000);
        assertThat(waiting)
                .filteredOn(event -> event.fact() instanceof KioskFact.DeviceReturned)
                .hasSize(150);
        assertThat(waiting.size()).isLessThan(250);
        assertThat(few.waiting()).isEqualTo(waiting.size());
        assertThat(waiting).extracting(KioskEvent::sequence).isSorted();
        assertThat(waiting.getFirst().fact()).as("the oldest went first").isInstanceOf(KioskFact.DeviceReturned.class);
    }

    /** Lets the file grow no more, as a full disk does. */
    private void fill() {
        journal.change(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("pragma max_page_count = 1");
            }
        });
    }

    private void returned(int length) {
        facts.append(BAY, fault(length));
    }

    private static KioskFact fault(int length) {
        return new KioskFact.DeviceReturned(
                BAY, BAY, BAY, io.smartlocker.contracts.kiosk.Evidence.STATED, "x".repeat(length));
    }

    private List<Long> sequences() {
        return facts.kept().stream().map(KioskEvent::sequence).toList();
    }
}
