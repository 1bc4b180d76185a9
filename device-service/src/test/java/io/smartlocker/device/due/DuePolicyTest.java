package io.smartlocker.device.due;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.state.ShiftException;
import io.smartlocker.contracts.state.ShiftState;
import io.smartlocker.contracts.state.Weekday;
import io.smartlocker.device.due.DuePolicy.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DuePolicyTest {
    private static final UUID PERSON = new UUID(1, 1);
    private static final UUID GROUP = new UUID(1, 2);
    /** A Monday. */
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    private static ShiftState shift(long id, String start, String end, ShiftException... exceptions) {
        return new ShiftState(
                new UUID(2, id),
                new UUID(9, 9),
                1,
                "Shift",
                new UUID(9, 8),
                List.of(Weekday.MON),
                LocalTime.parse(start),
                LocalTime.parse(end),
                "Europe/Berlin",
                null,
                null,
                List.of(),
                List.of(GROUP),
                List.of(exceptions),
                15);
    }

    private static Plan plan(ShiftState shift) {
        return new Plan(shift, Map.of());
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }

    @Test
    void what_is_taken_in_a_shift_is_due_at_its_end_and_grace() {
        assertThat(DuePolicy.due(
                        List.of(plan(shift(1, "06:00", "14:00"))), PERSON, List.of(GROUP), at("2026-03-02T05:00:00Z")))
                .contains(new Due(new UUID(2, 1), at("2026-03-02T13:15:00Z")));
    }

    @Test
    void what_is_taken_outside_of_any_shift_is_not_due() {
        List<Plan> plans = List.of(plan(shift(1, "06:00", "14:00")));
        assertThat(DuePolicy.due(plans, PERSON, List.of(GROUP), at("2026-03-02T13:00:00Z")))
                .isEmpty();
        assertThat(DuePolicy.due(plans, PERSON, List.of(), at("2026-03-02T05:00:00Z")))
                .isEmpty();
        assertThat(DuePolicy.due(List.of(), PERSON, List.of(GROUP), at("2026-03-02T05:00:00Z")))
                .isEmpty();
    }

    @Test
    void a_night_shift_counts_for_the_day_on_which_it_began() {
        assertThat(DuePolicy.due(
                        List.of(plan(shift(1, "22:00", "06:00"))), PERSON, List.of(GROUP), at("2026-03-03T03:00:00Z")))
                .contains(new Due(new UUID(2, 1), at("2026-03-03T05:15:00Z")));
    }

    @Test
    void of_two_shifts_the_later_end_counts() {
        List<Plan> plans = List.of(plan(shift(2, "13:00", "21:00")), plan(shift(1, "06:00", "14:00")));
        assertThat(DuePolicy.due(plans, PERSON, List.of(GROUP), at("2026-03-02T12:30:00Z")))
                .contains(new Due(new UUID(2, 2), at("2026-03-02T20:15:00Z")));
    }

    @Test
    void a_roster_is_the_last_word_about_its_day() {
        ShiftState shift = shift(1, "06:00", "14:00");
        Plan without = new Plan(shift, Map.of(MONDAY, List.of()));
        Plan with = new Plan(shift, Map.of(MONDAY, List.of(PERSON)));
        assertThat(DuePolicy.due(List.of(without), PERSON, List.of(GROUP), at("2026-03-02T05:00:00Z")))
                .isEmpty();
        assertThat(DuePolicy.due(List.of(with), PERSON, List.of(), at("2026-03-02T05:00:00Z")))
                .isPresent();
    }

    @Test
    void a_day_that_is_not_as_usual_ends_when_it_says() {
        ShiftException shorter = new ShiftException(MONDAY, LocalTime.parse("06:00"), LocalTime.parse("10:00"));
        assertThat(DuePolicy.due(
                        List.of(plan(shift(1, "06:00", "14:00", shorter))),
                        PERSON,
                        List.of(GROUP),
                        at("2026-03-02T05:00:00Z")))
                .contains(new Due(new UUID(2, 1), at("2026-03-02T09:15:00Z")));
    }
}
