package io.smartlocker.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlocker.testing.Eventually;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadStartTest {
    private static final String DIRECTORY = "SMARTLOCKER_DATA_DIRECTORY";

    @TempDir
    Path here;

    @TempDir
    Path elsewhere;

    @Test
    void what_the_kiosk_keeps_is_opened_before_it_is_asked_for() {
        SeededKiosk kiosk = SeededKiosk.enrol(here, null);
        kiosk.store(here, kiosk.entries());
        assertThat(here.resolve("gateway.db-wal")).doesNotExist();

        HeadStart.begin(Map.of(DIRECTORY, here.toString()));
        // SQLite has this file only while somebody has the journal open.
        Eventually.eventually(() -> assertThat(here.resolve("gateway.db-wal")).exists());
        KioskStore store = HeadStart.store(here, Optional.empty());

        assertThat(store.replica().current().peopleCount()).isEqualTo(2);
        assertThat(store.enrolment().current()).isPresent();
        assertThat(store.journal().writable()).isTrue();
        store.journal().close();
    }

    @Test
    void nothing_is_made_where_no_kiosk_was_enrolled() throws Exception {
        HeadStart.begin(Map.of(DIRECTORY, elsewhere.toString()));
        HeadStart.store(here, Optional.empty()).journal().close();

        try (var files = Files.list(elsewhere)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void the_configuration_has_the_last_word() {
        SeededKiosk.enrol(elsewhere, null);
        SeededKiosk kiosk = SeededKiosk.enrol(here, null);
        kiosk.store(here, kiosk.entries());

        HeadStart.begin(Map.of(DIRECTORY, elsewhere.toString()));
        KioskStore store = HeadStart.store(here, Optional.empty());

        assertThat(store.replica().current().peopleCount()).isEqualTo(2);
        store.journal().close();
    }

    @Test
    void what_could_not_be_opened_fails_where_it_is_asked_for() throws Exception {
        SeededKiosk.enrol(here, null);
        Path broken = Files.writeString(elsewhere.resolve("journal.key"), "too short");

        HeadStart.begin(Map.of(DIRECTORY, here.toString(), "SMARTLOCKER_JOURNAL_KEY", broken.toString()));

        assertThatThrownBy(() -> HeadStart.store(here, Optional.of(broken)))
                .hasStackTraceContaining("a journal's key has 32");
    }
}
