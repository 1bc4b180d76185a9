package io.smartlocker.gateway.charging;

import static java.util.stream.Collectors.groupingBy;

import io.smartlocker.contracts.kiosk.KioskFact.ChargeFault;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.gateway.GatewayConfig;
import io.smartlocker.gateway.WallClock;
import io.smartlocker.gateway.actuation.ActuationException;
import io.smartlocker.gateway.decision.NextShift;
import io.smartlocker.gateway.directory.Directory;
import io.smartlocker.gateway.directory.Replica;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/** One look at all outlets: shares the power of each locker anew, and tells what changed. For the use of one thread at a time. */
@Singleton
final class ChargeRound {
    private static final Logger LOG = Logger.getLogger(ChargeRound.class);

    private final Places places;
    private final Told told;
    private final Replica replica;
    private final WallClock clock;
    private final StaggeredStart staggered = new StaggeredStart(System.nanoTime());
    private final SharePower sharing;

    ChargeRound(Places places, Told told, Replica replica, WallClock clock, GatewayConfig config) {
        this.places = places;
        this.told = told;
        this.replica = replica;
        this.clock = clock;
        ChargePlan plan =
                new ChargePlan(config.charging().turn(), config.charging().longestWait());
        sharing = new SharePower(plan, staggered);
    }

    /**
     * What was seen, and what follows.
     *
     * @param chosen the bays that are to charge
     * @param next when the next of them may be switched on, absent when none waits for that
     */
    record Outcome(List<Place> places, Set<UUID> chosen, Optional<Duration> next) {}

    Outcome go(long now) {
        List<Place> all = places.look(now);
        Directory directory = replica.current();
        NextShift next = NextShift.of(directory.shifts(), directory.reservations(), clock.now());
        Set<UUID> chosen = new HashSet<>();
        all.stream()
                .collect(groupingBy(place -> place.bay().locker()))
                .forEach((locker, its) -> chosen.addAll(sharing.share(
                        PowerBudget.ofWatts(locker.powerBudgetWatts()),
                        its,
                        place -> needed(place, next, directory),
                        place -> told.state(place.id()) == Charge.State.CHARGING,
                        now)));
        all.forEach(place -> tell(place, chosen.contains(place.id())));
        boolean waiting = all.stream()
                .filter(place -> chosen.contains(place.id()))
                .anyMatch(place -> place.outlet().waits(now));
        return new Outcome(all, chosen, waiting ? Optional.of(staggered.left(now)) : Optional.empty());
    }

    /**
     * Switches one on out of its turn.
     *
     * @throws ActuationException if it cannot be switched on
     */
    void switchOn(Place place, long now) throws ActuationException {
        staggered.started(now);
        place.outlet().on();
        tell(place, true);
    }

    /** @throws ActuationException if it cannot be switched off */
    void switchOff(Place place) throws ActuationException {
        place.outlet().off();
        tell(place, false);
    }

    /** What is wrong is switched off here and told in the next round, so that it is off also when nothing can be written. */
    void take(Map<Place, Reading> readings) {
        readings.forEach((place, reading) -> {
            if (places.isCurrent(place)) {
                place.stay().meter().take(reading).ifPresent(fault -> fail(place, fault, reading));
            }
        });
    }

    private void fail(Place place, ChargeFault fault, Reading reading) {
        if (place.stay().fault().isEmpty()) {
            place.stay().fail(fault);
            sharing.switchOff(place);
            LOG.errorf(
                    "An outlet is faulty and stays off. bay=%s fault=%s power=%s millidegrees=%s",
                    place.id(), fault, reading.power(), reading.millidegrees());
        }
    }

    private static boolean needed(Place place, NextShift next, Directory directory) {
        UUID owner = place.bay().entry().user();
        return place.content().filter(device -> next.needs(device.entry().id())).isPresent()
                || Optional.ofNullable(owner)
                        .flatMap(directory::person)
                        .filter(next::includes)
                        .isPresent();
    }

    private void tell(Place place, boolean chosen) {
        told.tell(place.id(), state(place, chosen), place.measured(), place.stay());
    }

    /** What was told to charge and is to go on need not be told again, though its outlet may be off for a moment. */
    private Charge.State state(Place place, boolean chosen) {
        if (place.stay().fault().isPresent()) {
            return Charge.State.FAULT;
        }
        if (place.bay().charges() && !place.stay().isOrderedOff() && place.full()) {
            return Charge.State.FULL;
        }
        boolean goesOn = chosen && told.state(place.id()) == Charge.State.CHARGING;
        return place.outlet().isOn() || goesOn ? Charge.State.CHARGING : Charge.State.OFF;
    }
}
