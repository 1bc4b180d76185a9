package io.smartlocker.scheduling.supply;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.state.Charge;
import io.smartlocker.scheduling.supply.SiteDevice.Held;
import io.smartlocker.scheduling.supply.SiteDevice.Stored;
import io.smartlocker.scheduling.supply.SiteDevice.Whereabouts;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReadinessTest {
    private static final Instant NOW = Instant.parse("2026-06-01T04:00:00Z");
    private static final Duration FULL_CHARGE = Duration.ofMinutes(90);
    private static final int THRESHOLD = 80;
    private static final Charge MEASURED_40 = new Charge(Charge.State.CHARGING, 40, false);

    @Test
    void a_full_device_is_ready_and_one_without_a_need_to_charge() {
        assertThat(stored(new Charge(Charge.State.FULL, 100, false), 0)).isEqualTo(Outlook.ready(NOW, false));
        SiteDevice uncharged = new SiteDevice(
                UUID.randomUUID(),
                UUID.randomUUID(),
                FULL_CHARGE,
                THRESHOLD,
                UUID.randomUUID(),
                false,
                new Stored(true, NOW, Charge.OFF, NOW));
        assertThat(Readiness.of(uncharged, NOW)).isEqualTo(Outlook.ready(NOW, false));
    }

    @Test
    void a_measured_percentage_says_how_long_it_still_charges() {
        Outlook outlook = stored(MEASURED_40, 0);

        assertThat(outlook.basis()).isEqualTo(Basis.CHARGING);
        assertThat(outlook.readyAt()).isEqualTo(NOW.plus(Duration.ofMinutes(45)));
        assertThat(outlook.estimated()).isFalse();
    }

    @Test
    void measured_it_is_ready_from_the_threshold_of_its_type_on() {
        Outlook outlook = stored(new Charge(Charge.State.CHARGING, THRESHOLD, false), 0);

        assertThat(outlook).isEqualTo(Outlook.ready(NOW, false));
    }

    @Test
    void the_minutes_that_another_device_was_on_the_outlet_do_not_count() {
        Instant came = NOW.minus(Duration.ofMinutes(10));
        Stored stored = new Stored(true, came, new Charge(Charge.State.CHARGING, null, true), NOW.minus(FULL_CHARGE));

        assertThat(Readiness.of(device(stored), NOW).readyAt()).isEqualTo(came.plus(FULL_CHARGE));
    }

    @Test
    void without_a_sensor_the_minutes_on_the_outlet_count() {
        Charge unknown = new Charge(Charge.State.CHARGING, null, true);

        assertThat(stored(unknown, 60).readyAt()).isEqualTo(NOW.plus(Duration.ofMinutes(30)));
        assertThat(stored(unknown, 60).estimated()).isTrue();
        assertThat(stored(unknown, 90)).isEqualTo(Outlook.ready(NOW, true));
    }

    @Test
    void where_nothing_is_told_of_charging_the_time_in_the_bay_counts() {
        assertThat(stored(Charge.OFF, 30).readyAt()).isEqualTo(NOW.plus(Duration.ofMinutes(60)));
        assertThat(stored(Charge.OFF, 120).basis()).isEqualTo(Basis.READY);
    }

    @Test
    void a_device_that_is_known_not_to_charge_is_not_counted_on() {
        assertThat(stored(new Charge(Charge.State.FAULT, null, true), 500).basis())
                .isEqualTo(Basis.NOT_CHARGING);
        assertThat(stored(new Charge(Charge.State.OFF, 60, false), 500).basis()).isEqualTo(Basis.NOT_CHARGING);
        assertThat(stored(new Charge(Charge.State.OFF, THRESHOLD, false), 0).basis())
                .isEqualTo(Basis.READY);
    }

    @Test
    void what_is_out_of_order_is_not_counted_on_however_full() {
        Stored broken = new Stored(false, NOW, new Charge(Charge.State.FULL, 100, false), NOW);

        assertThat(Readiness.of(device(broken), NOW)).isEqualTo(Outlook.never(Basis.UNUSABLE, null));
    }

    @Test
    void what_is_due_back_has_to_charge_from_then_on() {
        Instant due = NOW.plus(Duration.ofHours(1));
        Outlook outlook = Readiness.of(device(new Held(true, UUID.randomUUID(), due)), NOW);

        assertThat(outlook).isEqualTo(new Outlook(Basis.DUE_BACK, due.plus(FULL_CHARGE), due, FULL_CHARGE, true));
        assertThat(outlook.isReadyBy(due.plus(FULL_CHARGE))).isTrue();
        assertThat(outlook.isReadyBy(due)).isFalse();
    }

    @Test
    void what_is_overdue_or_due_at_no_time_is_not_counted_on() {
        assertThat(Readiness.of(device(new Held(true, UUID.randomUUID(), NOW)), NOW)
                        .basis())
                .isEqualTo(Basis.OVERDUE);
        assertThat(Readiness.of(device(new Held(true, UUID.randomUUID(), null)), NOW)
                        .basis())
                .isEqualTo(Basis.NO_DUE_TIME);
    }

    private static Outlook stored(Charge charge, int minutes) {
        Instant since = NOW.minus(Duration.ofMinutes(minutes));
        return Readiness.of(device(new Stored(true, since, charge, since)), NOW);
    }

    private static SiteDevice device(Whereabouts where) {
        return new SiteDevice(
                UUID.randomUUID(), UUID.randomUUID(), FULL_CHARGE, THRESHOLD, UUID.randomUUID(), true, where);
    }
}
