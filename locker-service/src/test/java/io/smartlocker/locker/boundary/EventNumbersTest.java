package io.smartlocker.locker.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.locker.boundary.EventNumbers.Arrival;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventNumbersTest {
    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

    private final EventNumbers numbers = new EventNumbers(UUID.randomUUID());
    private final UUID first = UUID.randomUUID();

    private Arrival arrived(long number) {
        return numbers.arrived(number == 1 ? first : UUID.randomUUID(), number, NOW);
    }

    @Test
    void events_in_order_are_the_next() {
        assertThat(arrived(1)).isEqualTo(new Arrival.Next());
        assertThat(arrived(2)).isEqualTo(new Arrival.Next());
    }

    @Test
    void a_repetition_changes_nothing() {
        arrived(1);
        arrived(2);
        assertThat(arrived(1)).isEqualTo(new Arrival.Repeated());
        assertThat(arrived(2)).isEqualTo(new Arrival.Repeated());
        assertThat(arrived(3)).isEqualTo(new Arrival.Next());
    }

    @Test
    void a_gap_names_what_is_missing() {
        arrived(1);
        assertThat(arrived(5)).isEqualTo(new Arrival.AfterGap(2, 4));
        assertThat(arrived(6)).isEqualTo(new Arrival.Next());
    }

    @Test
    void silence_is_measured_from_when_the_kiosk_was_last_heard() {
        assertThat(numbers.heard(NOW)).isEmpty();
        assertThat(numbers.heard(NOW.plusSeconds(90))).contains(Duration.ofSeconds(90));
    }

    @Test
    void what_waited_is_announced_once() {
        assertThat(numbers.caughtUp()).isFalse();
        numbers.awaitAnnouncement();
        assertThat(numbers.caughtUp()).isTrue();
        assertThat(numbers.caughtUp()).isFalse();
    }

    @Test
    void another_first_event_begins_anew() {
        arrived(1);
        arrived(2);
        assertThat(numbers.arrived(UUID.randomUUID(), 1, NOW)).isEqualTo(new Arrival.Restarted(2));
        assertThat(arrived(2)).isEqualTo(new Arrival.Next());
    }
}
