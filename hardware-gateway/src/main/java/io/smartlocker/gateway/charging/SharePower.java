package io.smartlocker.gateway.charging;

import io.smartlocker.gateway.actuation.ActuationException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/** Switches the outlets of one locker as its plan has it: what is to be off goes off first. */
final class SharePower {
    private static final Logger LOG = Logger.getLogger(SharePower.class);
    /** What goes on failing is said about once a minute. */
    private static final int FAILURES_PER_LINE = 60;

    private final ChargePlan plan;
    private final StaggeredStart staggered;

    SharePower(ChargePlan plan, StaggeredStart staggered) {
        this.plan = plan;
        this.staggered = staggered;
    }

    /**
     * @param budget of the locker
     * @param needed whether the next shift needs what is in a place
     * @param charging whether a place was told to charge
     * @return the bays that are to charge; each is on, or follows one after the other
     */
    Set<UUID> share(
            PowerBudget budget, List<Place> places, Predicate<Place> needed, Predicate<Place> charging, long now) {
        long lost = places.stream().mapToLong(Place::lost).sum();
        Map<UUID, Place> chosen = choose(budget.without(lost), places, needed, charging, now);
        chosen.values().forEach(place -> start(place, now));
        return chosen.keySet();
    }

    /** An outlet that would not go off goes on drawing, so that less is left for the others. */
    private Map<UUID, Place> choose(
            PowerBudget budget, List<Place> places, Predicate<Place> needed, Predicate<Place> charging, long now) {
        List<Place> free = new ArrayList<>(places);
        PowerBudget left = budget;
        while (true) {
            Map<UUID, Place> chosen = new LinkedHashMap<>();
            List<Contender> contenders = free.stream()
                    .filter(Place::mayCharge)
                    .map(place -> place.contender(needed.test(place), charging.test(place), now))
                    .toList();
            plan.choose(left, contenders).forEach(bay -> free.stream()
                    .filter(place -> place.id().equals(bay))
                    .forEach(place -> chosen.put(bay, place)));
            List<Place> stuck = free.stream()
                    .filter(place -> !chosen.containsKey(place.id()) && !switchOff(place))
                    .toList();
            if (stuck.isEmpty()) {
                return chosen;
            }
            left = left.without(
                    stuck.stream().mapToLong(place -> place.draw(now)).sum());
            free.removeAll(stuck);
        }
    }

    private void start(Place place, long now) {
        Outlet outlet = place.outlet();
        if (!outlet.waits(now) || !staggered.mayStart(now)) {
            return;
        }
        staggered.started(now);
        try {
            outlet.on();
        } catch (ActuationException e) {
            complain("An outlet could not be switched on.", place, e);
        }
    }

    /** @return whether it is off */
    boolean switchOff(Place place) {
        try {
            place.outlet().off();
            return true;
        } catch (ActuationException e) {
            complain("An outlet could not be switched off.", place, e);
            return false;
        }
    }

    private static void complain(String message, Place place, ActuationException e) {
        if (place.outlet().failures() % FAILURES_PER_LINE == 1) {
            LOG.errorf("%s bay=%s reason=%s", message, place.id(), e.getMessage());
        }
    }
}
