package io.smartlocker.gateway.journal;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlocker.contracts.kiosk.Evidence;
import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.kiosk.KioskFact.CommandOutcome;
import io.smartlocker.gateway.WallClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final UUID BAY = new UUID(0, 1);
    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    @TempDir
    Path directory;

    /** SQLite itself would wait for more pages than these have. */
    @Test
    void what_was_committed_is_moved_into_the_database_beside_the_commits() throws Exception {
        try (Journal journal = Journal.open(directory)) {
            Path database = directory.resolve(Journal.FILE);
            long before = Files.size(database);
            for (int i = 0; i < Checkpoints.COMMITS; i++) {
                journal.change(
                        connection -> new Offsets(journal).store(connection, UUID.randomUUID() + "-".repeat(500), 1));
            }
            eventually(() -> assertThat(Files.size(database)).isGreaterThan(before));
        }
    }

    @Test
    void facts_are_numbered_from_one_without_gaps_even_when_a_transaction_breaks_off() {
        try (Journal journal = Journal.open(directory)) {
            Facts facts = new Facts(journal, clock());
            facts.append(BAY, new KioskFact.DoorOpened(null));
            assertThatThrownBy(() -> journal.change(connection -> {
                        facts.append(connection, BAY, new KioskFact.DoorClosed(null));
                        throw new SQLException("broken off");
                    }))
                    .isInstanceOf(JournalException.class);
            facts.append(BAY, new KioskFact.DoorClosed(null));
            assertThat(facts.kept().stream().map(KioskEvent::sequence)).containsExactly(1L, 2L);
        }
    }

    @Test
    void what_was_told_is_not_told_again_after_a_restart() {
        try (Journal journal = Journal.open(directory)) {
            Facts facts = new Facts(journal, clock());
            facts.append(BAY, new KioskFact.DoorOpened(null));
            facts.append(BAY, new KioskFact.DoorClosed(null));
            facts.told(1);
        }
        try (Journal journal = Journal.open(directory)) {
            Facts facts = new Facts(journal, clock());
            assertThat(facts.untold(10).stream().map(KioskEvent::sequence)).containsExactly(2L);
            assertThat(facts.waiting()).isEqualTo(1);
        }
    }

    @Test
    void faults_are_found_among_all_else_that_was_told_lately_or_not_at_all() {
        try (Journal journal = Journal.open(directory)) {
            Facts facts = new Facts(journal, clock());
            UUID device = new UUID(0, 7);
            long old = facts.append(BAY, new KioskFact.FaultReported(BAY, device, "DIRT", null))
                    .sequence();
            facts.append(BAY, new KioskFact.FaultReported(BAY, device, null, "It rattles"));
            facts.append(BAY, new KioskFact.DeviceReturned(BAY, BAY, device, Evidence.SENSED, null));
            long told = facts.append(BAY, new KioskFact.DeviceReturned(BAY, BAY, device, Evidence.SENSED, "SCREEN"))
                    .sequence();
            facts.told(told);
            facts.append(BAY, new KioskFact.DoorOpened(null));
            long untold = facts.append(BAY, new KioskFact.FaultReported(BAY, device, "DIRT", null))
                    .sequence();
            assertThat(facts.faultsLately(1)).extracting(KioskEvent::sequence).containsExactly(told, untold);
            assertThat(facts.faultsLately(100)).extracting(KioskEvent::sequence).containsExactly(old, told, untold);
        }
    }

    @Test
    void an_intent_is_on_the_disk_when_the_process_is_gone_before_its_outcome() throws Exception {
        Process child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HaltedGateway.class.getName(),
                        directory.toString())
                .inheritIO()
                .start();
        assertThat(child.waitFor()).isEqualTo(HaltedGateway.HALTED);
        try (Journal journal = Journal.open(directory)) {
            List<Intent> unfinished = new Intents(journal).unfinished();
            assertThat(unfinished).extracting(Intent::id).containsExactly(HaltedGateway.INTENT);
            assertThat(unfinished).extracting(Intent::state).containsExactly(Intent.State.INTENDED);
            assertThat(new Facts(journal, clock()).kept()).hasSize(1);
        }
    }

    @Test
    void a_corrupt_journal_is_set_aside_and_numbers_go_on_above_it() throws Exception {
        try (Journal journal = Journal.open(directory)) {
            new Facts(journal, clock()).append(BAY, new KioskFact.DoorOpened(null));
        }
        Files.writeString(
                directory.resolve(Journal.FILE), "this is no database, and longer than a header of one".repeat(9));
        try (Journal journal = Journal.open(directory)) {
            KioskEvent event = new Facts(journal, clock()).append(BAY, new KioskFact.DoorClosed(null));
            assertThat(event.sequence()).isGreaterThan(1);
            assertThat(new Facts(journal, clock()).waiting()).isEqualTo(1);
        }
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.startsWith(Journal.FILE + ".corrupt-"));
        }
    }

    @Test
    void only_the_gateways_user_can_read_it() throws Exception {
        Journal.open(directory).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(Journal.FILE))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_command_keeps_its_first_result() {
        UUID id = new UUID(0, 2);
        try (Journal journal = Journal.open(directory)) {
            Commands commands = new Commands(journal);
            assertThat(remember(journal, commands, id)).isEmpty();
            journal.change(c -> assertThat(commands.finish(c, id, CommandOutcome.SUCCEEDED, "first"))
                    .isTrue());
            journal.change(c -> assertThat(commands.finish(c, id, CommandOutcome.FAILED, "second"))
                    .isFalse());
        }
        try (Journal journal = Journal.open(directory)) {
            Commands commands = new Commands(journal);
            assertThat(remember(journal, commands, id))
                    .contains(new Commands.Seen(id, BAY, CommandOutcome.SUCCEEDED, "first"));
        }
    }

    @Test
    void an_offset_is_stored_with_what_it_came_with_or_not_at_all() {
        try (Journal journal = Journal.open(directory)) {
            Offsets offsets = new Offsets(journal);
            journal.change(c -> offsets.store(c, "topic", 5));
            assertThatThrownBy(() -> journal.change(c -> {
                        offsets.store(c, "topic", 6);
                        throw new SQLException("broken off");
                    }))
                    .isInstanceOf(JournalException.class);
            assertThat(offsets.next("topic")).hasValue(5);
            assertThat(offsets.next("another")).isEmpty();
        }
    }

    @Test
    void wrong_pins_lock_for_longer_and_longer_and_a_restart_forgets_nothing() {
        Instant now = NOW;
        for (Duration expected : List.of(
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                Duration.ofSeconds(30),
                Duration.ofMinutes(1),
                Duration.ofMinutes(5),
                Duration.ofMinutes(10),
                Duration.ofMinutes(10))) {
            try (Journal journal = Journal.open(directory)) {
                Lockouts lockouts = new Lockouts(journal);
                Instant moment = now;
                journal.write(c -> lockouts.failed(c, "pin:001", moment));
                assertThat(lockouts.lockedUntil("pin:001", now).map(until -> Duration.between(moment, until)))
                        .isEqualTo(expected.isZero() ? Optional.empty() : Optional.of(expected));
                assertThat(lockouts.lockedUntil("pin:002", now)).isEmpty();
                now = now.plus(expected);
            }
        }
    }

    @Test
    void service_mode_outlives_a_restart_and_ends_by_itself() {
        Instant until = NOW.plusSeconds(60);
        try (Journal journal = Journal.open(directory)) {
            ServiceMode mode = new ServiceMode(journal, clock());
            assertThat(mode.until()).isEmpty();
            journal.change(c -> mode.save(c, until));
            mode.began(until, Duration.ofSeconds(60));
            assertThat(mode.until()).contains(until);
        }
        try (Journal journal = Journal.open(directory)) {
            assertThat(new ServiceMode(journal, clock()).until()).contains(until);
            assertThat(new ServiceMode(journal, clock(until, true)).until()).isEmpty();
            assertThat(new ServiceMode(journal, clock(until.minusNanos(1), false)).until())
                    .as("the time left counts where the clock cannot be trusted")
                    .isEmpty();
            journal.change(new ServiceMode(journal, clock())::clear);
            assertThat(new ServiceMode(journal, clock()).until()).isEmpty();
        }
    }

    private static Optional<Commands.Seen> remember(Journal journal, Commands commands, UUID id) {
        return journal.write(connection -> commands.remember(connection, id, BAY, NOW));
    }

    static WallClock clock() {
        return clock(NOW, true);
    }

    static WallClock clock(Instant now, boolean trusted) {
        return new WallClock() {
            @Override
            public Instant now() {
                return now;
            }

            @Override
            public boolean trusted() {
                return trusted;
            }
        };
    }
}
