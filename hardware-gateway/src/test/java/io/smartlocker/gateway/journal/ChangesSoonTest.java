package io.smartlocker.gateway.journal;

import static io.smartlocker.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlocker.contracts.kiosk.KioskEvent;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.gateway.WallClock;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesSoonTest {
    private static final UUID BAY = new UUID(0, 1);
    private static final KioskFact SOON = new KioskFact.TapAccepted(new UUID(0, 2));
    private static final KioskFact NEXT = new KioskFact.DoorOpened(null);

    @TempDir
    Path directory;

    private Journal journal;
    private Facts facts;
    private final AtomicInteger commits = new AtomicInteger();

    @BeforeEach
    void open() {
        journal = Journal.open(directory);
        journal.afterCommit(commits::incrementAndGet);
        facts = new Facts(journal, JournalTest.clock());
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void it_is_written_before_what_comes_next_and_with_it() {
        facts.appendSoon(SOON);
        facts.append(BAY, NEXT);
        assertThat(commits).hasValue(1);
        assertThat(facts.kept()).extracting(KioskEvent::fact).containsExactly(SOON, NEXT);
    }

    @Test
    void it_tells_when_it_happened_and_whether_the_clock_was_right_then() {
        AtomicInteger asked = new AtomicInteger();
        Instant begin = Instant.parse("2026-06-01T08:00:00Z");
        Facts later = new Facts(journal, new WallClock() {
            @Override
            public Instant now() {
                return begin.plusSeconds(asked.getAndIncrement());
            }

            @Override
            public boolean trusted() {
                return asked.get() > 1;
            }
        });
        later.appendSoon(SOON);
        later.append(BAY, NEXT);
        assertThat(facts.kept()).extracting(KioskEvent::at).containsExactly(begin, begin.plusSeconds(1));
        assertThat(facts.kept()).extracting(KioskEvent::clockSynchronized).containsExactly(false, true);
    }

    @Test
    void it_is_written_by_itself_when_nothing_comes() {
        facts.appendSoon(SOON);
        eventually(() -> assertThat(facts.kept()).extracting(KioskEvent::fact).containsExactly(SOON));
    }

    @Test
    void it_is_written_before_the_journal_is_closed() {
        facts.appendSoon(SOON);
        journal.close();
        open();
        assertThat(facts.kept()).extracting(KioskEvent::fact).containsExactly(SOON);
    }

    @Test
    void it_does_not_go_with_what_it_was_written_with_and_comes_once() {
        facts.appendSoon(SOON);
        assertThatThrownBy(() -> journal.change(connection -> {
                    facts.append(connection, BAY, NEXT);
                    throw new SQLException("broken off");
                }))
                .isInstanceOf(JournalException.class);
        facts.append(BAY, NEXT);
        facts.append(BAY, NEXT);
        assertThat(facts.kept()).extracting(KioskEvent::fact).containsExactly(SOON, NEXT, NEXT);
        assertThat(facts.kept()).extracting(KioskEvent::sequence).containsExactly(1L, 2L, 3L);
    }

    @Test
    void one_that_cannot_be_written_holds_up_nothing() {
        journal.changeSoon(connection -> {
            throw new SQLException("it never can");
        });
        facts.appendSoon(SOON);
        facts.append(BAY, NEXT);
        assertThat(facts.kept()).extracting(KioskEvent::fact).containsExactly(SOON, NEXT);
    }
}
