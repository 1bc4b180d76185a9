package io.smartlocker.contracts.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.state.Weekday;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalSpanTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void the_start_is_inside_and_the_end_is_not() {
        LocalSpan span = span("06:00", "14:00", Weekday.MON);
        assertThat(covers(span, "2026-06-01T06:00:00+02:00")).isTrue();
        assertThat(covers(span, "2026-06-01T13:59:59+02:00")).isTrue();
        assertThat(covers(span, "2026-06-01T14:00:00+02:00")).isFalse();
        assertThat(covers(span, "2026-06-02T08:00:00+02:00")).isFalse();
    }

    @Test
    void a_night_shift_runs_into_the_next_day_and_belongs_to_the_day_it_started() {
        LocalSpan span = span("22:00", "06:00", Weekday.SUN);
        assertThat(covers(span, "2026-06-01T05:59:59+02:00")).isTrue();
        assertThat(covers(span, "2026-06-01T06:00:00+02:00")).isFalse();
        assertThat(covers(span, "2026-06-01T22:00:00+02:00")).isFalse();
    }

    @Test
    void midnight_to_midnight_is_the_whole_day() {
        LocalSpan span = span("00:00", "00:00", Weekday.MON);
        assertThat(covers(span, "2026-06-01T00:00:00+02:00")).isTrue();
        assertThat(covers(span, "2026-06-01T23:59:59+02:00")).isTrue();
        assertThat(covers(span, "2026-06-02T00:00:00+02:00")).isFalse();
    }

    @Test
    void when_summer_time_begins_the_night_is_an_hour_shorter() {
        LocalSpan span = span("01:30", "04:00", Weekday.SUN);
        assertThat(covers(span, "2026-03-29T01:30:00+01:00")).isTrue();
        assertThat(covers(span, "2026-03-29T03:59:00+02:00")).isTrue();
        assertThat(covers(span, "2026-03-29T04:00:00+02:00")).isFalse();
    }

    @Test
    void a_start_in_the_hour_left_out_moves_to_the_hour_after() {
        LocalSpan span = span("02:30", "05:00", Weekday.SUN);
        assertThat(covers(span, "2026-03-29T03:29:00+02:00")).isFalse();
        assertThat(covers(span, "2026-03-29T03:30:00+02:00")).isTrue();
    }

    @Test
    void when_summer_time_ends_the_doubled_hour_is_inside_twice() {
        LocalSpan span = span("02:00", "03:00", Weekday.SUN);
        assertThat(covers(span, "2026-10-25T02:30:00+02:00")).isTrue();
        assertThat(covers(span, "2026-10-25T02:30:00+01:00")).isTrue();
        assertThat(covers(span, "2026-10-25T03:00:00+01:00")).isFalse();
    }

    @Test
    void a_span_starts_on_no_day_outside_its_own_dates() {
        LocalSpan span = new LocalSpan(
                List.of(Weekday.values()),
                LocalTime.of(22, 0),
                LocalTime.of(6, 0),
                LocalDate.of(2026, 6, 1),
                LocalDate.of(2026, 6, 1));
        assertThat(covers(span, "2026-06-01T05:00:00+02:00")).isFalse();
        assertThat(covers(span, "2026-06-02T05:00:00+02:00")).isTrue();
        assertThat(covers(span, "2026-06-02T23:00:00+02:00")).isFalse();
    }

    private static LocalSpan span(String start, String end, Weekday day) {
        return new LocalSpan(List.of(day), LocalTime.parse(start), LocalTime.parse(end), null, null);
    }

    private static boolean covers(LocalSpan span, String moment) {
        return span.covers(java.time.OffsetDateTime.parse(moment).toInstant(), BERLIN);
    }

    @Test
    void a_moment_is_read_in_the_zone_that_is_given() {
        LocalSpan span = span("00:00", "01:00", Weekday.MON);
        assertThat(span.covers(Instant.parse("2026-05-31T22:30:00Z"), BERLIN)).isTrue();
        assertThat(span.covers(Instant.parse("2026-05-31T22:30:00Z"), ZoneId.of("UTC")))
                .isFalse();
    }
}
