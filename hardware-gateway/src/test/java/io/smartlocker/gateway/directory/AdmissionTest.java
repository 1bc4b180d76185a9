package io.smartlocker.gateway.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.gateway.SeededKiosk;
import io.smartlocker.gateway.enrolment.EnrolmentFile;
import io.smartlocker.gateway.journal.Journal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes into the replica, and what does not. */
class AdmissionTest {
    private static final Instant TOMORROW = Instant.now().plus(Duration.ofDays(1));

    @TempDir
    Path directory;

    private SeededKiosk kiosk;
    private Journal journal;
    private Replica replica;

    @BeforeEach
    void open() {
        kiosk = SeededKiosk.enrol(directory, null);
        journal = Journal.open(directory);
        replica = new Replica(journal, new EnrolmentFile(directory));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void a_lease_with_the_lease_keys_signature_counts() {
        apply(kiosk.lease(2, TOMORROW));
        assertThat(replica.current().leaseUntil()).contains(Instant.ofEpochSecond(TOMORROW.getEpochSecond()));
    }

    @Test
    void a_lease_that_somebody_else_signed_does_not_count(@TempDir Path elsewhere) {
        apply(SeededKiosk.enrol(elsewhere, null).lease(2, TOMORROW));
        assertThat(replica.current().leaseUntil()).isEmpty();
    }

    @Test
    void a_lease_without_a_signature_does_not_count() {
        String claims = kiosk.lease(2, TOMORROW).token().split("\\.")[1];
        String header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"lease+jwt\"}".getBytes(StandardCharsets.UTF_8));
        apply(new DirectoryEntry.Lease(SeededKiosk.KIOSK, 2, header + "." + claims + "."));
        assertThat(replica.current().leaseUntil()).isEmpty();
    }

    @Test
    void an_older_lease_does_not_come_back_under_a_newer_number() {
        apply(kiosk.lease(5, TOMORROW));
        DirectoryEntry.Lease older = kiosk.lease(4, TOMORROW.plus(Duration.ofDays(9)));
        apply(new DirectoryEntry.Lease(SeededKiosk.KIOSK, 6, older.token()));
        assertThat(replica.current().leaseUntil()).contains(Instant.ofEpochSecond(TOMORROW.getEpochSecond()));
    }

    @Test
    void edge_keys_sealed_to_another_kiosk_are_refused(@TempDir Path elsewhere) {
        apply(SeededKiosk.enrol(elsewhere, null).sealedKeys(1));
        assertThat(replica.current().keys()).isEmpty();
        apply(kiosk.sealedKeys(2));
        assertThat(replica.current().keys()).isPresent();
    }

    @Test
    void what_was_applied_is_there_after_a_restart() {
        kiosk.entries().forEach(this::apply);
        Directory again = new Replica(journal, new EnrolmentFile(directory)).current();
        assertThat(again.peopleCount()).isEqualTo(2);
        assertThat(again.bays()).hasSize(SeededKiosk.BAYS);
        assertThat(again.site().map(DirectoryEntry.Site::timeZone)).contains("Europe/Berlin");
        assertThat(again.leaseUntil()).isPresent();
    }

    @Test
    void what_trust_was_shown_is_not_worked_out_again_at_a_start() throws IOException {
        kiosk.entries().forEach(this::apply);
        Files.delete(directory.resolve("kiosk-key.json"));
        assertThat(new Replica(journal, new EnrolmentFile(directory)).current().keys())
                .isEqualTo(replica.current().keys())
                .isPresent();
    }

    @Test
    void what_trust_was_shown_means_nothing_to_a_kiosk_that_enrolled_anew() {
        kiosk.entries().forEach(this::apply);
        SeededKiosk.enrol(directory, null);
        assertThat(new Replica(journal, new EnrolmentFile(directory)).current().leaseUntil())
                .isEmpty();
    }

    @Test
    void a_rebuild_lets_nobody_stay_who_is_not_in_it() {
        kiosk.entries().forEach(this::apply);
        replica.rebuild(SeededKiosk.records(List.of(SeededKiosk.site(1))), connection -> {});
        assertThat(replica.current().peopleCount()).isZero();
        assertThat(new Replica(journal, new EnrolmentFile(directory)).current().peopleCount())
                .isZero();
    }

    @Test
    void how_far_it_has_come_is_known_when_the_newest_entry_is_gone_again() {
        apply(SeededKiosk.site(1));
        DirectoryEntry.Lease newest = kiosk.lease(7, TOMORROW);
        apply(newest);
        replica.apply(List.of(new DirectoryRecord(newest.key(), null)), connection -> {});
        assertThat(replica.current().revision()).isEqualTo(7);
        assertThat(new Replica(journal, new EnrolmentFile(directory)).current().revision())
                .isEqualTo(7);
        replica.rebuild(SeededKiosk.records(List.of(SeededKiosk.site(2))), connection -> {});
        assertThat(new Replica(journal, new EnrolmentFile(directory)).current().revision())
                .isEqualTo(2);
    }

    private void apply(DirectoryEntry entry) {
        replica.apply(SeededKiosk.records(List.of(entry)), connection -> {});
    }
}
