package io.smartlocker.scheduling.roster;

import io.smartlocker.contracts.time.Occurrence;
import io.smartlocker.scheduling.shift.PlannedShift;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who works when by roster. It knows whether somebody would have to be in two places at once. */
final class RosterBook {
    private final Map<ShiftDay, Set<UUID>> crews = new HashMap<>();
    private final Map<UUID, Map<ShiftDay, Occurrence>> days = new HashMap<>();

    /** Puts down who works a shift on a day, in the place of who did. On a day off it keeps nobody from another shift. */
    void enter(PlannedShift shift, ShiftDay day, Collection<UUID> users) {
        crews.getOrDefault(day, Set.of()).forEach(user -> of(user).remove(day));
        crews.put(day, Set.copyOf(users));
        shift.times().on(day.day()).ifPresent(times -> users.forEach(user -> of(user).put(day, times)));
    }

    /** Another shift that somebody works while this one is worked, if there is one. */
    Optional<ShiftDay> clash(UUID user, ShiftDay wanted, Occurrence times) {
        return of(user).entrySet().stream()
                .filter(other -> !other.getKey().equals(wanted) && overlap(times, other.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Map<ShiftDay, Occurrence> of(UUID user) {
        return days.computeIfAbsent(user, key -> new HashMap<>());
    }

    private static boolean overlap(Occurrence one, Occurrence other) {
        return one.from().isBefore(other.until()) && other.from().isBefore(one.until());
    }
}
