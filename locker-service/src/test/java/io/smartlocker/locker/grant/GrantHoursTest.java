package io.smartlocker.locker.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smartlocker.contracts.state.Weekday;
import io.smartlocker.contracts.state.WeeklyWindow;
import io.smartlocker.platform.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a grant holds, also on the days on which the clocks are changed: 29 March and 25 October 2026 in Berlin. */
class GrantHoursTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final List<WeeklyWindow> SUNDAY_MORNING = window(Weekday.SUN, "06:00", "18:00");
    private static final List<WeeklyWindow> SUNDAY_NIGHT = window(Weekday.SAT, "22:00", "06:00");
    private static final List<WeeklyWindow> LOST_HOUR = window(Weekday.SUN, "02:30", "04:00");

    private static List<WeeklyWindow> window(Weekday day, String from, String until) {
        return List.of(new WeeklyWindow(List.of(day), LocalTime.parse(from), LocalTime.parse(until)));
    }

    @ParameterizedTest
    @CsvSource({
        // Winter: 06:00 is 05:00 UTC. Summer: 04:00 UTC. The change is in the night before.
        "2026-03-22T04:59:59Z, false",
        "2026-03-22T05:00:00Z, true",
        "2026-03-29T03:59:59Z, false",
        "2026-03-29T04:00:00Z, true",
        "2026-03-29T15:59:59Z, true",
        "2026-03-29T16:00:00Z, false",
        "2026-10-25T04:59:59Z, false",
        "2026-10-25T05:00:00Z, true",
    })
    void a_window_follows_the_clock_on_the_wall(Instant moment, boolean open) {
        assertThat(Grant.isInside(SUNDAY_MORNING, moment, BERLIN)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        // The night to 29 March is an hour shorter, that to 25 October an hour longer; both end at six on the wall.
        "2026-03-28T20:59:59Z, false",
        "2026-03-28T21:00:00Z, true",
        "2026-03-29T03:59:59Z, true",
        "2026-03-29T04:00:00Z, false",
        "2026-10-25T04:59:59Z, true",
        "2026-10-25T05:00:00Z, false",
    })
    void a_window_over_midnight_ends_when_the_clock_says_so(Instant moment, boolean open) {
        assertThat(Grant.isInside(SUNDAY_NIGHT, moment, BERLIN)).isEqualTo(open);
    }

    @Test
    void a_window_that_begins_in_the_hour_left_out_begins_an_hour_later() {
        assertThat(Grant.isInside(LOST_HOUR, Instant.parse("2026-03-29T01:15:00Z"), BERLIN))
                .isFalse();
        assertThat(Grant.isInside(LOST_HOUR, Instant.parse("2026-03-29T01:30:00Z"), BERLIN))
                .isTrue();
        assertThat(Grant.isInside(LOST_HOUR, Instant.parse("2026-03-29T02:00:00Z"), BERLIN))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28, 2026-03-28T23:00:00Z",
        "2026-03-29, 2026-03-29T22:00:00Z",
        "2026-10-24, 2026-10-24T22:00:00Z",
        "2026-10-25, 2026-10-25T23:00:00Z",
    })
    void the_last_day_ends_at_midnight_there_whatever_its_length(LocalDate lastDay, Instant end) {
        assertThat(new GrantHours(null, null, lastDay).end(BERLIN)).isEqualTo(end);
    }

    @Test
    void a_grant_has_one_end_and_it_is_not_over() {
        Instant now = Instant.parse("2026-03-29T12:00:00Z");
        LocalDate today = LocalDate.of(2026, 3, 29);

        assertThat(new GrantHours(null, null, null).requireEnd(BERLIN, now).end(BERLIN))
                .isNull();
        assertThat(new GrantHours(null, null, today).requireEnd(BERLIN, now)).isNotNull();
        assertThatThrownBy(() -> new GrantHours(null, now.plusSeconds(1), today).requireEnd(BERLIN, now))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> new GrantHours(null, now, null).requireEnd(BERLIN, now))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> new GrantHours(null, null, today.minusDays(1)).requireEnd(BERLIN, now))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void without_windows_a_grant_is_always_open() {
        assertThat(Grant.isInside(List.of(), Instant.EPOCH, BERLIN)).isTrue();
    }
}
