package io.smartlocker.scheduling.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.state.Charge;
import io.smartlocker.contracts.state.ShiftState;
import io.smartlocker.contracts.state.Weekday;
import io.smartlocker.contracts.time.Occurrence;
import io.smartlocker.scheduling.calendar.Duty;
import io.smartlocker.scheduling.reservation.ReservedByHand.Reserved;
import io.smartlocker.scheduling.shift.Need;
import io.smartlocker.scheduling.shift.PlannedShift;
import io.smartlocker.scheduling.supply.Basis;
import io.smartlocker.scheduling.supply.SiteDevice;
import io.smartlocker.scheduling.supply.SiteDevice.Held;
import io.smartlocker.scheduling.supply.SiteDevice.Stored;
import io.smartlocker.scheduling.supply.SiteDevice.Whereabouts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** It is 04:00 in UTC, 06:00 in Berlin, of 2026-06-01. A scanner charges for 90 minutes. */
class ForecastModelTest {
    private static final Instant NOW = Instant.parse("2026-06-01T04:00:00Z");
    private static final UUID SCANNER = new UUID(1, 1);
    private static final Charge FULL = new Charge(Charge.State.FULL, 100, false);

    @Test
    void enough_ready_devices_leave_no_shortfall() {
        Figure figure = only(List.of(stored(1, FULL, 0), stored(2, FULL, 0)), need(2));

        assertThat(figure.readyNow()).isEqualTo(2);
        assertThat(figure.expected()).isEqualTo(2);
        assertThat(figure.shortfall()).isZero();
        assertThat(words(figure)).containsExactly("2 ready now");
    }

    @Test
    void what_charges_in_time_is_expected_and_what_does_not_is_missing() {
        Charge charging = new Charge(Charge.State.CHARGING, null, true);
        Figure figure = only(List.of(stored(1, charging, 60), stored(2, charging, 10)), need(2));

        assertThat(figure.readyNow()).isZero();
        assertThat(figure.expected()).isEqualTo(1);
        assertThat(figure.shortfall()).isEqualTo(1);
        assertThat(words(figure))
                .containsExactly(
                        "1 charging, ready by 06:30, estimated: no sensor",
                        "1 charging, ready only by 07:20, estimated: no sensor");
    }

    @Test
    void what_is_due_back_counts_if_there_is_time_to_charge() {
        SiteDevice early = held(1, NOW.plus(Duration.ofMinutes(15)));
        Figure late = of(List.of(early), demand(duty(1, NOW.plus(Duration.ofHours(2)), 8), need(1)))
                .getFirst();
        Figure soon = of(List.of(early), demand(duty(1, NOW.plus(Duration.ofHours(1)), 8), need(1)))
                .getFirst();

        assertThat(late.shortfall()).isZero();
        assertThat(words(late))
                .containsExactly("1 due back by 06:15, 90 min to charge, ready by 07:45, estimated: no sensor");
        assertThat(soon.shortfall()).isEqualTo(1);
    }

    @Test
    void nobody_counts_on_what_is_overdue_or_broken() {
        Figure figure = only(
                List.of(held(1, NOW.minusSeconds(1)), held(2, null), device(3, new Stored(false, NOW, FULL, NOW))),
                need(1));

        assertThat(figure.expected()).isZero();
        assertThat(figure.assumptions())
                .extracting(Assumption::basis)
                .containsExactly(Basis.OVERDUE, Basis.NO_DUE_TIME, Basis.UNUSABLE);
    }

    @Test
    void a_device_is_never_counted_for_two_shifts_at_once() {
        Duty early = duty(1, NOW.plus(Duration.ofHours(1)), 8);
        Duty late = duty(2, NOW.plus(Duration.ofHours(9)), 8);
        Duty evening = duty(3, NOW.plus(Duration.ofHours(11)), 4);
        List<Figure> figures = of(
                List.of(stored(1, FULL, 0), stored(2, FULL, 0)),
                demand(early, need(2)),
                demand(late, need(2)),
                demand(evening, need(2)));

        assertThat(figures).extracting(Figure::shortfall).containsExactly(0, 2, 0);
        assertThat(words(figures.get(1)))
                .containsExactly(
                        "2 back from an earlier shift by 15:00, 90 min to charge, ready only by 16:30, estimated: no sensor");
    }

    @Test
    void a_device_that_is_needed_by_name_can_be_missing_while_others_are_ready() {
        Figure figure = only(
                List.of(stored(1, FULL, 0), device(2, new Stored(false, NOW, FULL, NOW))), new Need(SCANNER, id(2), 1));

        assertThat(figure.demand().needed()).isEqualTo(1);
        assertThat(figure.shortfall()).isEqualTo(1);
    }

    @Test
    void what_is_reserved_by_hand_when_the_shift_begins_is_needed_as_well() {
        Duty duty = duty(1, NOW.plus(Duration.ofHours(1)), 8, need(1));
        Reserved kept = new Reserved(id(1), SCANNER, NOW, NOW.plus(Duration.ofHours(3)));
        Reserved over = new Reserved(id(2), SCANNER, NOW, NOW.plus(Duration.ofHours(1)));

        Demand demand = Demands.of(List.of(duty), List.of(kept, over)).getFirst();

        assertThat(demand.needed()).isEqualTo(2);
        assertThat(demand.reserved()).isEqualTo(1);
        assertThat(of(List.of(stored(1, FULL, 0)), demand).getFirst().shortfall())
                .isEqualTo(1);
    }

    private static Figure only(List<SiteDevice> devices, Need need) {
        return of(devices, demand(duty(1, NOW.plus(Duration.ofHours(1)), 8), need))
                .getFirst();
    }

    private static List<Figure> of(List<SiteDevice> devices, Demand... demands) {
        return new ForecastModel(devices, NOW).of(List.of(demands));
    }

    private static Demand demand(Duty duty, Need need) {
        return Demands.of(List.of(new Duty(shift(duty.shift().id(), need), duty.times(), null)), List.of())
                .getFirst();
    }

    private static Need need(int count) {
        return new Need(SCANNER, null, count);
    }

    private static Duty duty(int id, Instant from, int hours, Need... needs) {
        Occurrence times = new Occurrence(LocalDate.of(2026, 6, 1), from, from.plus(Duration.ofHours(hours)));
        return new Duty(shift(new UUID(2, id), needs), times, null);
    }

    private static PlannedShift shift(UUID id, Need... needs) {
        return new PlannedShift(
                new ShiftState(
                        id,
                        new UUID(3, 0),
                        0,
                        "Early",
                        new UUID(4, 0),
                        List.of(Weekday.MON),
                        LocalTime.of(7, 0),
                        LocalTime.of(15, 0),
                        "Europe/Berlin",
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        0),
                false,
                List.of(needs));
    }

    private static SiteDevice stored(int id, Charge charge, int minutes) {
        Instant since = NOW.minus(Duration.ofMinutes(minutes));
        return device(id, new Stored(true, since, charge, since));
    }

    private static SiteDevice held(int id, @Nullable Instant dueAt) {
        return device(id, new Held(true, new UUID(5, id), dueAt));
    }

    private static SiteDevice device(int id, Whereabouts where) {
        return new SiteDevice(id(id), SCANNER, Duration.ofMinutes(90), 80, new UUID(6, 0), true, where);
    }

    private static UUID id(int number) {
        return new UUID(7, number);
    }

    private static List<String> words(Figure figure) {
        AssumptionText text = new AssumptionText(
                figure.demand().duty().shift().zone(), figure.demand().duty().day());
        return figure.assumptions().stream().map(text::of).toList();
    }
}
