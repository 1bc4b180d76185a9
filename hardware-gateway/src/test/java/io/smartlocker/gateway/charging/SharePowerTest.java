package io.smartlocker.gateway.charging;

import static org.assertj.core.api.Assertions.assertThat;

import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.kiosk.KioskFact.ChargeFault;
import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.contracts.state.Door;
import io.smartlocker.gateway.SeededKiosk;
import io.smartlocker.gateway.cabinet.BayAddress;
import io.smartlocker.gateway.cabinet.Bays.Bay;
import io.smartlocker.gateway.directory.StockedDevice;
import io.smartlocker.gateway.sensing.CurrentSensor.Power;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is switched when. Each device is expected to draw 10 W. */
class SharePowerTest {
    private static final ChargeLimits LIMITS =
            new ChargeLimits(3_000, 60_000, 10, Duration.ofMinutes(2), Duration.ofMinutes(1));
    private static final int BAYS = 4;

    private final long start = System.nanoTime();
    private final List<PlayedSwitch> wires = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final SharePower sharing =
            new SharePower(new ChargePlan(Duration.ofMinutes(10), Duration.ofHours(4)), new StaggeredStart(start));

    @BeforeEach
    void fill() {
        for (int number = 1; number <= BAYS; number++) {
            PlayedSwitch wire = new PlayedSwitch();
            wires.add(wire);
            places.add(place(number, new Outlet(wire)));
        }
    }

    @Test
    void outlets_go_on_one_after_another_a_second_apart() {
        assertThat(share(120, 0)).hasSize(BAYS);
        assertThat(on()).containsExactly(true, false, false, false);
        share(120, 999);
        assertThat(on()).containsExactly(true, false, false, false);
        share(120, 1_000);
        assertThat(on()).containsExactly(true, true, false, false);
        share(120, 5_000);
        assertThat(on()).containsExactly(true, true, true, false);
    }

    @Test
    void no_more_are_on_than_the_budget_covers_and_what_is_over_goes_off_at_once() {
        shareAll(25);
        assertThat(on()).containsExactly(true, true, false, false);
        assertThat(share(10, 60_000)).containsExactly(SeededKiosk.bay(1));
        assertThat(on()).containsExactly(true, false, false, false);
    }

    @Test
    void one_that_would_not_go_off_leaves_less_for_the_others() {
        shareAll(20);
        wires.getFirst().failOff(true);
        places.getFirst().stay().fail(ChargeFault.OVER_TEMPERATURE);

        assertThat(share(20, 60_000)).hasSize(1);

        assertThat(on()).containsExactly(true, true, false, false);
    }

    @Test
    void what_flows_through_a_jammed_relay_is_not_given_away() {
        Place jammed = places.getFirst();
        jammed.stay()
                .meter()
                .take(new Reading(start, false, Duration.ofHours(1), true, 10_000, new Power(2_000, 5_000), null));
        jammed.stay().fail(ChargeFault.STUCK_ON);

        assertThat(share(29, 0)).containsExactly(SeededKiosk.bay(2));
    }

    @Test
    void neighbours_of_a_faulty_one_go_on() {
        shareAll(120);
        places.get(1).stay().fail(ChargeFault.OVER_CURRENT);

        shareAll(120);

        assertThat(on()).containsExactly(true, false, true, true);
    }

    private void shareAll(int watts) {
        for (int second = 0; second < BAYS; second++) {
            share(watts, second * 1_000L);
        }
    }

    private Set<UUID> share(int watts, long millis) {
        return sharing.share(
                PowerBudget.ofWatts(watts), places, place -> false, place -> true, start + millis * 1_000_000);
    }

    private List<Boolean> on() {
        return wires.stream().map(PlayedSwitch::isOn).toList();
    }

    private Place place(int number, Outlet outlet) {
        DirectoryEntry.Device entry = SeededKiosk.stored(number, 1);
        StockedDevice device =
                new StockedDevice(entry, DeviceStatus.STORED, SeededKiosk.bay(number), null, null, null, 0, false);
        Bay bay = new Bay(
                SeededKiosk.bay(number, entry.id(), 1),
                SeededKiosk.site(1).lockers().getFirst(),
                new BayAddress(SeededKiosk.SERIAL, number),
                Door.CLOSED,
                null);
        ChargeMeter meter = new ChargeMeter(LIMITS, false, false);
        Stay stay = new Stay(entry.id(), Duration.ZERO, null, meter, start);
        return new Place(bay, outlet, stay, Optional.of(device), 15_000, true);
    }
}
