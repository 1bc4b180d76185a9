package io.smartlocker.contracts.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.state.ShiftException;
import io.smartlocker.contracts.state.Weekday;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** 2026-01-05 is a Monday; in Berlin the clocks go forward on 2026-03-29 and back on 2026-10-25, both Sundays. */
class ShiftTimesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    @Test
    void a_night_shift_belongs_to_the_day_on_which_it_began() {
        ShiftTimes night = shift("22:00", "06:00");

        assertThat(night.at(Instant.parse("2026-01-06T04:59:59Z")).orElseThrow().day())
                .isEqualTo(MONDAY);
        assertThat(night.at(Instant.parse("2026-01-06T05:00:00Z"))).isEmpty();
    }

    @Test
    void a_cancelled_day_is_not_worked() {
        ShiftTimes day = shift("06:00", "14:00", new ShiftException(MONDAY, null, null));

        assertThat(day.at(Instant.parse("2026-01-05T08:00:00Z"))).isEmpty();
        assertThat(day.at(Instant.parse("2026-01-12T08:00:00Z"))).isPresent();
    }

    @Test
    void a_day_may_have_times_of_its_own_also_where_the_shift_usually_rests() {
        LocalDate sunday = MONDAY.minusDays(1);
        ShiftTimes day = shift("06:00", "14:00", new ShiftException(sunday, at("10:00"), at("02:00")));

        assertThat(day.on(sunday))
                .contains(new Occurrence(
                        sunday, Instant.parse("2026-01-04T09:00:00Z"), Instant.parse("2026-01-05T01:00:00Z")));
    }

    @Test
    void occurrences_come_in_order_by_when_they_begin() {
        ShiftTimes day = shift("22:00", "06:00");

        assertThat(day.beginning(Instant.parse("2026-01-05T21:00:00Z"), Instant.parse("2026-01-19T21:00:00Z")))
                .extracting(Occurrence::day)
                .containsExactly(MONDAY, MONDAY.plusWeeks(1));
    }

    @Test
    void the_night_in_which_clocks_change_is_an_hour_shorter_or_longer() {
        ShiftTimes night = new ShiftTimes(
                new LocalSpan(List.of(Weekday.SAT), at("22:00"), at("06:00"), null, null), BERLIN, List.of());

        assertThat(length(night, LocalDate.of(2026, 3, 28))).isEqualTo(Duration.ofHours(7));
        assertThat(length(night, LocalDate.of(2026, 10, 24))).isEqualTo(Duration.ofHours(9));
    }

    @Test
    void a_roster_is_the_last_word_about_its_day() {
        UUID usual = new UUID(0, 1);
        UUID group = new UUID(0, 2);
        UUID substitute = new UUID(0, 3);
        ShiftCrew crew = new ShiftCrew(List.of(usual), List.of(group), Map.of(MONDAY, List.of(substitute)));

        assertThat(crew.includes(usual, List.of(), MONDAY)).isFalse();
        assertThat(crew.includes(substitute, List.of(), MONDAY)).isTrue();
        assertThat(crew.includes(usual, List.of(), MONDAY.plusWeeks(1))).isTrue();
        assertThat(crew.includes(substitute, List.of(group), MONDAY.plusWeeks(1)))
                .isTrue();
        assertThat(crew.includes(substitute, List.of(), MONDAY.plusWeeks(1))).isFalse();
    }

    private static Duration length(ShiftTimes shift, LocalDate day) {
        Occurrence occurrence = shift.on(day).orElseThrow();
        return Duration.between(occurrence.from(), occurrence.until());
    }

    private static ShiftTimes shift(String start, String end, ShiftException... exceptions) {
        return new ShiftTimes(
                new LocalSpan(List.of(Weekday.MON), at(start), at(end), null, null), BERLIN, List.of(exceptions));
    }

    private static LocalTime at(String time) {
        return LocalTime.parse(time);
    }
}
