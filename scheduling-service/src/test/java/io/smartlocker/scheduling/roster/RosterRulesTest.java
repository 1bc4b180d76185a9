package io.smartlocker.scheduling.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.state.ShiftException;
import io.smartlocker.contracts.state.ShiftState;
import io.smartlocker.contracts.state.Weekday;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.scheduling.SchedulingProblem;
import io.smartlocker.scheduling.shift.PlannedShift;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** 2026-06-01 is a Monday. */
class RosterRulesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final UUID ANNA = new UUID(0, 1);
    private static final UUID BEN = new UUID(0, 2);

    private final RosterBook book = new RosterBook();
    private final RosterRules rules = new RosterRules(book, List.of(BEN), NOW);
    private final PlannedShift early = shift(1, "06:00", "14:00");

    @Test
    void a_day_is_over_when_the_day_after_it_is() {
        assertThat(RosterRules.isOver(MONDAY, BERLIN, Instant.parse("2026-06-02T21:59:59Z")))
                .isFalse();
        assertThat(RosterRules.isOver(MONDAY, BERLIN, Instant.parse("2026-06-02T22:00:00Z")))
                .isTrue();
    }

    @Test
    void somebody_unknown_stays_but_does_not_come() {
        assertThat(refusal(early, List.of(BEN), List.of(BEN))).isEmpty();
        assertThat(refusal(early, List.of(), List.of(BEN))).contains(SchedulingProblem.UNKNOWN_REFERENCE);
    }

    @Test
    void shifts_that_only_touch_are_worked_one_after_the_other() {
        enter(early, ANNA);

        assertThat(refusal(shift(2, "14:00", "22:00"), List.of(), List.of(ANNA)))
                .isEmpty();
        assertThat(refusal(shift(3, "13:59", "22:00"), List.of(), List.of(ANNA)))
                .contains(SchedulingProblem.DOUBLE_BOOKED);
    }

    @Test
    void whoever_was_taken_off_is_free_again() {
        enter(early, ANNA);
        enter(early);

        assertThat(refusal(shift(2, "06:00", "14:00"), List.of(), List.of(ANNA)))
                .isEmpty();
    }

    @Test
    void a_day_off_keeps_nobody_from_another_shift() {
        PlannedShift rests = shift(2, "06:00", "14:00", new ShiftException(MONDAY, null, null));
        enter(rests, ANNA);

        assertThat(refusal(early, List.of(), List.of(ANNA))).isEmpty();
        assertThat(refusal(rests, List.of(), List.of(ANNA))).contains(SchedulingProblem.NOT_WORKED);
        assertThat(refusal(rests, List.of(ANNA), List.of())).isEmpty();
    }

    private void enter(PlannedShift shift, UUID... users) {
        book.enter(shift, new ShiftDay(shift.id(), MONDAY), List.of(users));
    }

    private Optional<Object> refusal(PlannedShift shift, List<UUID> before, List<UUID> after) {
        return rules.refusal(shift, MONDAY, before, after).map(ProblemException::type);
    }

    private static PlannedShift shift(int id, String start, String end, ShiftException... exceptions) {
        return new PlannedShift(
                new ShiftState(
                        new UUID(1, id),
                        new UUID(2, 0),
                        0,
                        "Shift",
                        new UUID(3, 0),
                        List.of(Weekday.MON),
                        LocalTime.parse(start),
                        LocalTime.parse(end),
                        BERLIN.getId(),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(exceptions),
                        0),
                false,
                List.of());
    }
}
