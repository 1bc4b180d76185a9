package io.smartlocker.gateway.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.kiosk.DirectoryEntry.Person;
import io.smartlocker.contracts.kiosk.DirectoryEntry.Person.Grant;
import io.smartlocker.contracts.kiosk.DirectoryEntry.Shift;
import io.smartlocker.contracts.state.Weekday;
import io.smartlocker.contracts.state.WeeklyWindow;
import io.smartlocker.gateway.SeededKiosk;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProspectTest {
    /** A Monday, 05:31 in Berlin. */
    private static final Instant NOW = Instant.parse("2026-06-01T03:31:00Z");

    private static final UUID EARLY_CREW = SeededKiosk.nobody();
    private static final Shift EARLY = shift("06:00", "14:15", Weekday.MON, Weekday.TUE);

    private List<Shift> shifts = List.of(EARLY);
    private List<Grant> grants = List.of(new Grant(SeededKiosk.LOCKER, List.of(), null));
    private Instant visitFrom;
    private Instant now = NOW;

    @Test
    void who_is_not_on_shift_hears_when_the_next_one_begins() {
        assertThat(Prospect.allowedFrom(Reason.OUTSIDE_SHIFT, circumstances()))
                .contains(Instant.parse("2026-06-01T04:00:00Z"));
        now = Instant.parse("2026-06-01T12:15:00Z");
        assertThat(Prospect.allowedFrom(Reason.OUTSIDE_SHIFT, circumstances()))
                .contains(Instant.parse("2026-06-02T04:00:00Z"));
    }

    @Test
    void a_shift_of_others_is_nothing_to_wait_for() {
        shifts = List.of(SeededKiosk.shift());
        assertThat(Prospect.allowedFrom(Reason.OUTSIDE_SHIFT, circumstances())).isEmpty();
    }

    @Test
    void who_comes_at_the_wrong_hour_hears_of_the_right_one() {
        WeeklyWindow nights = new WeeklyWindow(List.of(Weekday.MON), LocalTime.of(22, 0), LocalTime.of(6, 0));
        grants = List.of(new Grant(SeededKiosk.LOCKER, List.of(nights), null));
        assertThat(Prospect.allowedFrom(Reason.OUTSIDE_HOURS, circumstances()))
                .contains(Instant.parse("2026-06-01T20:00:00Z"));
        grants = List.of(new Grant(SeededKiosk.LOCKER, List.of(nights), NOW.plusSeconds(60)));
        assertThat(Prospect.allowedFrom(Reason.OUTSIDE_HOURS, circumstances())).isEmpty();
    }

    @Test
    void a_visit_that_is_over_does_not_begin_again() {
        visitFrom = NOW.plusSeconds(60);
        assertThat(Prospect.allowedFrom(Reason.OUTSIDE_VISIT, circumstances())).contains(visitFrom);
        visitFrom = NOW.minusSeconds(60);
        assertThat(Prospect.allowedFrom(Reason.OUTSIDE_VISIT, circumstances())).isEmpty();
    }

    @Test
    void time_does_not_change_what_is_not_of_time() {
        assertThat(Prospect.allowedFrom(Reason.NOT_GRANTED, circumstances())).isEmpty();
    }

    @Test
    void a_device_is_kept_until_the_last_of_the_shifts_that_run_ends() {
        shifts = List.of(EARLY, shift("05:00", "10:00", Weekday.MON));
        assertThat(Prospect.shiftEnds(circumstances())).contains(Instant.parse("2026-06-01T08:00:00Z"));
        now = Instant.parse("2026-06-01T04:00:00Z");
        assertThat(Prospect.shiftEnds(circumstances())).contains(Instant.parse("2026-06-01T12:15:00Z"));
        now = Instant.parse("2026-06-01T12:15:00Z");
        assertThat(Prospect.shiftEnds(circumstances())).isEmpty();
    }

    private static Shift shift(String start, String end, Weekday... days) {
        return new Shift(
                SeededKiosk.SHIFT,
                1,
                "Early shift",
                List.of(days),
                LocalTime.parse(start),
                LocalTime.parse(end),
                "Europe/Berlin",
                null,
                null,
                List.of(),
                List.of(EARLY_CREW),
                List.of(),
                List.of());
    }

    private Circumstances circumstances() {
        Person person = new Person(
                SeededKiosk.person(1),
                1,
                "001",
                "Employee 001",
                true,
                null,
                null,
                visitFrom,
                null,
                1,
                false,
                List.of(EARLY_CREW),
                List.of(),
                null,
                grants,
                List.of());
        return new Circumstances(person, SeededKiosk.site(1), shifts, null, 0, false, now);
    }
}
