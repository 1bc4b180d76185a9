package io.smartlocker.gateway.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.kiosk.DirectoryEntry.Reservation;
import io.smartlocker.contracts.kiosk.DirectoryEntry.Shift;
import io.smartlocker.contracts.state.Weekday;
import io.smartlocker.gateway.SeededKiosk;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the shift that begins next needs. It is Monday, eight in Berlin. */
class NextShiftTest {
    private static final Instant NOW = Instant.parse("2026-06-01T06:00:00Z");
    private static final UUID LATE_CREW = new UUID(0, 1);
    private static final List<Shift> SHIFTS =
            List.of(shift("14:00", "22:00", LATE_CREW), shift("22:00", "06:00", null));

    @Test
    void a_device_that_is_reserved_until_it_is_over_is_needed() {
        NextShift next = NextShift.of(
                SHIFTS, List.of(reservation(1, 6, 14), reservation(2, 14, 22), reservation(3, -5, -1)), NOW);
        assertThat(next.needs(SeededKiosk.device(1))).isTrue();
        assertThat(next.needs(SeededKiosk.device(2))).as("for the night").isFalse();
        assertThat(next.needs(SeededKiosk.device(3))).as("over").isFalse();
    }

    @Test
    void without_a_shift_what_is_reserved_within_a_day_is_needed() {
        NextShift next = NextShift.of(List.of(), List.of(reservation(1, 23, 30), reservation(2, 25, 30)), NOW);
        assertThat(next.needs(SeededKiosk.device(1))).isTrue();
        assertThat(next.needs(SeededKiosk.device(2))).isFalse();
    }

    @Test
    void who_works_it_is_in_it() {
        NextShift next = NextShift.of(SHIFTS, List.of(), NOW);
        assertThat(next.includes(SeededKiosk.person(1, "001", SeededKiosk.BADGE_001, null, true)))
                .isFalse();
        NextShift all = NextShift.of(List.of(shift("14:00", "22:00", SeededKiosk.DAY_SHIFT)), List.of(), NOW);
        assertThat(all.includes(SeededKiosk.person(1, "001", SeededKiosk.BADGE_001, null, true)))
                .isTrue();
        assertThat(NextShift.of(List.of(), List.of(), NOW)
                        .includes(SeededKiosk.person(1, "001", SeededKiosk.BADGE_001, null, true)))
                .isFalse();
    }

    private static Reservation reservation(int device, int fromHours, int untilHours) {
        return new Reservation(
                new UUID(1, device),
                1,
                SeededKiosk.person(1),
                SeededKiosk.device(device),
                NOW.plus(Duration.ofHours(fromHours)),
                NOW.plus(Duration.ofHours(untilHours)));
    }

    private static Shift shift(String start, String end, UUID group) {
        return new Shift(
                new UUID(2, start.hashCode()),
                1,
                "Shift",
                List.of(Weekday.values()),
                LocalTime.parse(start),
                LocalTime.parse(end),
                "Europe/Berlin",
                null,
                null,
                List.of(),
                group == null ? List.of() : List.of(group),
                List.of(),
                List.of());
    }
}
