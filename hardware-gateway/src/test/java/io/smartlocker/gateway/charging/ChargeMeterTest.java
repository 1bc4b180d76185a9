package io.smartlocker.gateway.charging;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.kiosk.KioskFact.ChargeFault;
import io.smartlocker.gateway.sensing.CurrentSensor.Power;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What second after second of current and temperature means. The device is expected to draw 10 W, 2 A at 5 V. */
class ChargeMeterTest {
    private static final Duration FULL_AFTER = Duration.ofMinutes(2);
    private static final Duration NOTHING_AFTER = Duration.ofSeconds(60);
    private static final ChargeLimits LIMITS = new ChargeLimits(3_000, 60_000, 10, FULL_AFTER, NOTHING_AFTER);
    private static final int ROOM = 22_000;

    private ChargeMeter meter = new ChargeMeter(LIMITS, false, false);
    private long second = -1_000;
    private long switched = second;
    private boolean on = true;
    private boolean occupied = true;

    @Test
    void a_device_that_draws_little_for_long_after_it_charged_is_full() {
        assertThat(during(60, 2_000)).isEmpty();
        assertThat(during(120, 150)).isEmpty();
        assertThat(meter.full()).isFalse();
        assertThat(during(1, 150)).isEmpty();
        assertThat(meter.full()).isTrue();
    }

    @Test
    void a_full_device_that_tops_itself_up_is_still_full_and_one_that_goes_on_is_not() {
        during(10, 2_000);
        during(125, 0);
        assertThat(meter.full()).isTrue();
        during(59, 2_000);
        assertThat(meter.full()).isTrue();
        during(10, 2_000);
        assertThat(meter.full()).isFalse();
    }

    @Test
    void a_short_dip_is_not_yet_full() {
        during(10, 2_000);
        during(119, 0);
        during(1, 2_000);
        during(119, 0);
        assertThat(meter.full()).isFalse();
    }

    @Test
    void a_device_that_comes_back_full_draws_a_little_and_is_full() {
        assertThat(during(130, 50)).isEmpty();
        assertThat(meter.full()).isTrue();
    }

    @Test
    void a_device_that_draws_nothing_from_the_first_is_not_plugged_in() {
        assertThat(during(66, 3)).contains(ChargeFault.NOTHING_DRAWN);
        assertThat(meter.full()).isFalse();
    }

    @Test
    void an_empty_bay_draws_nothing_and_that_is_no_fault() {
        occupied = false;
        assertThat(during(600, 0)).isEmpty();
        assertThat(meter.full()).isFalse();
    }

    @Test
    void what_charged_before_a_restart_is_plugged_in_though_it_draws_nothing_any_more() {
        meter = new ChargeMeter(LIMITS, true, false);
        assertThat(during(130, 0)).isEmpty();
        assertThat(meter.full()).isTrue();
    }

    @Test
    void a_full_device_that_is_switched_on_again_draws_nothing_and_is_no_fault() {
        during(10, 2_000);
        during(130, 0);
        turn(false);
        assertThat(during(600, 0)).isEmpty();
        turn(true);
        assertThat(during(600, 0)).isEmpty();
        assertThat(meter.full()).isTrue();
    }

    @Test
    void after_somebody_was_at_the_bay_nothing_drawn_counts_anew() {
        assertThat(during(60, 0)).isEmpty();
        meter.beginAnew();
        assertThat(during(59, 0)).isEmpty();
        assertThat(during(2, 0)).contains(ChargeFault.NOTHING_DRAWN);
    }

    @Test
    void too_much_current_is_a_fault_and_an_inrush_is_not() {
        assertThat(during(2, 9_000)).isEmpty();
        assertThat(during(1, 2_000)).isEmpty();
        assertThat(during(2, 9_000)).isEmpty();
        assertThat(during(1, 3_001)).contains(ChargeFault.OVER_CURRENT);
    }

    @Test
    void the_amount_counts_where_the_shunt_is_connected_the_wrong_way_round() {
        assertThat(during(3, -3_001)).contains(ChargeFault.OVER_CURRENT);
        assertThat(meter.last()).contains(new Power(3_001, 5_000));
    }

    @Test
    void current_through_an_outlet_that_is_off_is_a_jammed_relay() {
        during(10, 2_000);
        turn(false);
        assertThat(during(5, 2_000)).as("it may take a moment").isEmpty();
        assertThat(during(3, 51)).contains(ChargeFault.STUCK_ON);
        assertThat(during(60, 50)).as("the sensor's own error").isEmpty();
    }

    @Test
    void a_bay_that_is_too_hot_is_a_fault_whether_or_not_a_current_is_measured() {
        assertThat(take(null, 60_000)).isEmpty();
        assertThat(take(null, 59_999)).isEmpty();
        assertThat(take(null, 60_000)).isEmpty();
        assertThat(take(null, 60_000)).isEmpty();
        assertThat(take(null, 85_000)).contains(ChargeFault.OVER_TEMPERATURE);
    }

    @Test
    void a_sensor_that_cannot_be_read_says_nothing() {
        during(10, 2_000);
        for (int passed = 0; passed < 600; passed++) {
            assertThat(take(null, null)).isEmpty();
        }
        assertThat(meter.full()).isFalse();
        assertThat(meter.last()).isEmpty();
    }

    @Test
    void the_highest_draw_is_what_was_drawn_twice_in_a_row() {
        during(1, 9_000);
        during(1, 1_000);
        during(2, 2_400);
        during(1, 100);
        assertThat(meter.highest()).isEqualTo(12_000);
    }

    private void turn(boolean state) {
        on = state;
        switched = second;
    }

    private Optional<ChargeFault> during(int seconds, int milliamps) {
        Optional<ChargeFault> found = Optional.empty();
        for (int passed = 0; passed < seconds; passed++) {
            found = take(new Power(milliamps, 5_000), ROOM);
        }
        return found;
    }

    private Optional<ChargeFault> take(@Nullable Power power, @Nullable Integer millidegrees) {
        second++;
        return meter.take(new Reading(
                second * 1_000_000_000L,
                on,
                Duration.ofSeconds(second - switched),
                occupied,
                10_000,
                power,
                millidegrees));
    }
}
