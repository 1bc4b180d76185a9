package io.smartlocker.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where devices are, as it is asked for again and again. */
class PlacementsTest {
    private static final UUID DEVICE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final UUID BAY = new UUID(0, 3);
    private static final UUID PERSON = new UUID(0, 4);
    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");

    @TempDir
    Path directory;

    private Journal journal;
    private Placements placements;

    @BeforeEach
    void open() {
        journal = Journal.open(directory);
        placements = new Placements(journal);
        journal.change(connection -> placements.taken(connection, DEVICE, BAY, PERSON, 1, 1, NOW));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void what_nothing_was_written_to_is_read_once() {
        assertThat(placements.all()).isSameAs(placements.all());
    }

    @Test
    void every_change_is_seen_by_who_made_it() {
        assertThat(placements.all().get(DEVICE).holder()).isEqualTo(PERSON);
        journal.change(connection -> placements.stored(connection, DEVICE, BAY, 1, 2, NOW));
        assertThat(placements.all().get(DEVICE).storedIn()).isEqualTo(BAY);
        journal.change(connection -> placements.taken(connection, OTHER, BAY, PERSON, 1, 3, NOW));
        assertThat(placements.all()).containsKeys(DEVICE, OTHER);
        for (int told = 1; told <= 3; told++) {
            int sequence = told;
            journal.change(connection -> Placements.acknowledge(connection, sequence, NOW));
            assertThat(placements.all().values()).allSatisfy(known -> assertThat(known.acknowledgedAt() != null)
                    .isEqualTo(known.sequence() <= sequence));
        }
        journal.change(connection -> placements.handedOver(connection, OTHER, BAY, DEVICE, 1, 4, NOW));
        assertThat(placements.all().get(OTHER).holder()).isEqualTo(DEVICE);
        assertThat(placements.all().get(OTHER).acknowledgedAt()).isNull();
    }

    @Test
    void what_was_undone_is_not_seen() {
        assertThat(placements.all()).hasSize(1);
        assertThatThrownBy(() -> journal.change(connection -> {
                    placements.stored(connection, DEVICE, BAY, 1, 2, NOW);
                    throw new SQLException("broken off");
                }))
                .isInstanceOf(JournalException.class);
        assertThat(placements.all().get(DEVICE).holder()).isEqualTo(PERSON);
        journal.change(connection -> placements.stored(connection, DEVICE, BAY, 1, 2, NOW));
        assertThat(placements.all().get(DEVICE).holder()).isNull();
    }
}
