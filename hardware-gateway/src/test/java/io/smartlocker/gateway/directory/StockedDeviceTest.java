package io.smartlocker.gateway.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.gateway.SeededKiosk;
import io.smartlocker.gateway.journal.Placement;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whose word counts on where a device is: the directory's or the kiosk's own. */
class StockedDeviceTest {
    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final UUID PERSON = SeededKiosk.person(1);
    private static final DirectoryEntry.Device STORED = SeededKiosk.stored(1, 3);

    @Test
    void what_never_changed_hands_here_is_where_the_directory_says() {
        StockedDevice device = StockedDevice.of(STORED, null, NOW);
        assertThat(device.bay()).isEqualTo(SeededKiosk.bay(1));
        assertThat(device.storedSince()).isNull();
    }

    @Test
    void what_was_taken_here_is_held_before_the_directory_knows_it() {
        StockedDevice device = StockedDevice.of(STORED, taken(null), NOW);
        assertThat(device.holder()).isEqualTo(PERSON);
        assertThat(device.bay()).isNull();
        assertThat(device.state()).isEqualTo(DeviceStatus.HELD);
    }

    @Test
    void an_entry_on_its_way_does_not_undo_what_happened() {
        DirectoryEntry.Device newer = SeededKiosk.stored(1, 4);
        assertThat(StockedDevice.of(newer, taken(NOW.minusSeconds(5)), NOW).holder())
                .isEqualTo(PERSON);
    }

    @Test
    void a_correction_made_later_counts() {
        DirectoryEntry.Device newer = SeededKiosk.stored(1, 4);
        StockedDevice device = StockedDevice.of(newer, taken(NOW.minus(Duration.ofMinutes(5))), NOW);
        assertThat(device.holder()).isNull();
        assertThat(device.bay()).isEqualTo(SeededKiosk.bay(1));
    }

    @Test
    void an_entry_from_before_never_corrects() {
        assertThat(StockedDevice.of(STORED, taken(NOW.minus(Duration.ofDays(5))), NOW)
                        .holder())
                .isEqualTo(PERSON);
    }

    private static Placement taken(Instant acknowledgedAt) {
        return new Placement(
                SeededKiosk.device(1), null, PERSON, NOW.minus(Duration.ofDays(9)), 3, 7, acknowledgedAt, 1);
    }
}
