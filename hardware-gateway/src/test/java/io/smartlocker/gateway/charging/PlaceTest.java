package io.smartlocker.gateway.charging;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.contracts.state.Door;
import io.smartlocker.gateway.SeededKiosk;
import io.smartlocker.gateway.actuation.ActuationException;
import io.smartlocker.gateway.cabinet.BayAddress;
import io.smartlocker.gateway.cabinet.Bays.Bay;
import io.smartlocker.gateway.directory.StockedDevice;
import io.smartlocker.gateway.sensing.CurrentSensor.Power;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a bay draws, and how full its device is. */
class PlaceTest {
    private static final ChargeLimits LIMITS =
            new ChargeLimits(3_000, 60_000, 10, Duration.ofMinutes(2), Duration.ofMinutes(1));
    private static final long UNKNOWN = 15_000;

    private final long start = System.nanoTime();
    private final Outlet outlet = new Outlet(new PlayedSwitch());
    private final ChargeMeter meter = new ChargeMeter(LIMITS, false, false);

    @Test
    void what_is_measured_takes_the_place_of_what_is_expected_once_it_settled() throws ActuationException {
        Place place = place(10, 90, Duration.ZERO);
        outlet.on();
        measure(1_600);
        assertThat(place.draw(start)).as("just switched on").isEqualTo(10_000);
        assertThat(place.draw(later())).isEqualTo(8_000);
    }

    @Test
    void half_of_what_is_expected_stays_set_aside_for_a_device_at_rest() throws ActuationException {
        outlet.on();
        measure(0);
        assertThat(place(10, 90, Duration.ZERO).draw(later())).isEqualTo(5_000);
    }

    @Test
    void a_device_that_drew_more_than_expected_is_expected_to_do_so_again() throws ActuationException {
        Place place = place(10, 90, Duration.ZERO);
        outlet.on();
        measure(3_000);
        measure(3_000);
        outlet.off();
        measure(0);
        assertThat(place.draw(later())).isEqualTo(15_000);
    }

    @Test
    void a_type_that_does_not_say_is_expected_to_draw_what_is_usual() {
        assertThat(place(0, 90, Duration.ZERO).draw(start)).isEqualTo(UNKNOWN);
    }

    @Test
    void without_a_sensor_the_minutes_on_the_outlet_tell() {
        assertThat(estimated(90, Duration.ofMinutes(45)).percent()).isEqualTo(50);
        assertThat(estimated(90, Duration.ofMinutes(45)).full()).isFalse();
        assertThat(estimated(90, Duration.ofMinutes(90)).full()).isTrue();
        assertThat(estimated(0, Duration.ofDays(9)).full())
                .as("nobody knows how long it takes")
                .isFalse();
    }

    @Test
    void with_a_sensor_minutes_alone_make_nothing_full() {
        Place place = place(10, 90, Duration.ofDays(9));
        assertThat(place.full()).isFalse();
        assertThat(place.percent()).isEqualTo(99);
    }

    private long later() {
        return System.nanoTime() + Reading.SETTLES_WITHIN.toNanos();
    }

    private void measure(int milliamps) {
        assertThat(meter.take(new Reading(
                        start, outlet.isOn(), Duration.ZERO, true, 10_000, new Power(milliamps, 5_000), null)))
                .isEmpty();
    }

    private Place estimated(int minutes, Duration charged) {
        return place(10, minutes, charged, false);
    }

    private Place place(int watts, int minutes, Duration charged) {
        return place(watts, minutes, charged, true);
    }

    private Place place(int watts, int minutes, Duration charged, boolean measured) {
        DirectoryEntry.Device scanner = SeededKiosk.stored(1, 1);
        DirectoryEntry.Device entry = new DirectoryEntry.Device(
                scanner.id(),
                1,
                scanner.assetTag(),
                null,
                scanner.type(),
                "Scanner",
                minutes,
                watts,
                DeviceStatus.STORED,
                scanner.bay(),
                null,
                false,
                scanner.faults());
        Bay bay = new Bay(
                SeededKiosk.bay(1, entry.id(), 1),
                SeededKiosk.site(1).lockers().getFirst(),
                new BayAddress(SeededKiosk.SERIAL, 1),
                Door.CLOSED,
                null);
        StockedDevice device =
                new StockedDevice(entry, DeviceStatus.STORED, SeededKiosk.bay(1), null, null, null, 0, false);
        Stay stay = new Stay(entry.id(), charged, null, meter, start);
        return new Place(bay, outlet, stay, Optional.of(device), UNKNOWN, measured);
    }
}
