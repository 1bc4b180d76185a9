package io.smartlocker.identity.directorysync;

import io.smartlocker.identity.directorysync.KnownPeople.Known;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a run finds before it changes anything: who has changed, who is the same, who is missing. */
final class SyncPlan {
    private static final int PERCENT = 100;

    private final Map<String, Known> known;
    private final Map<UUID, String> entries = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<FoundPerson> changed = new ArrayList<>();
    private long unchanged;

    SyncPlan(Map<String, Known> known) {
        this.known = known;
        known.forEach((entry, person) -> entries.put(person.user(), entry));
    }

    /** Takes somebody in; only who has changed is kept in mind with all that is told of him. */
    void take(FoundPerson person) {
        if (!seen.add(person.externalId())) {
            return;
        }
        Known before = known.get(person.externalId());
        if (before != null && before.hash().equals(person.hash())) {
            unchanged++;
        } else {
            changed.add(person);
        }
    }

    List<FoundPerson> changed() {
        return changed;
    }

    long unchanged() {
        return unchanged;
    }

    /** Who was let in before and is not in the directory any more; only a run that has read all of it can tell. */
    List<Map.Entry<String, Known>> missing(boolean complete) {
        return complete
                ? known.entrySet().stream()
                        .filter(entry -> entry.getValue().active() && !seen.contains(entry.getKey()))
                        .toList()
                : List.of();
    }

    /** Whether somebody is known by another entry that is still there. */
    boolean isLinkedElsewhere(UUID user, boolean complete) {
        String entry = entries.get(user);
        return entry != null && (!complete || seen.contains(entry));
    }

    /** How many people the directory would have us deactivate. */
    long deactivations(boolean complete) {
        long disabled = changed.stream()
                .filter(person -> !person.active())
                .map(person -> known.get(person.externalId()))
                .filter(before -> before != null && before.active())
                .count();
        return disabled + missing(complete).size();
    }

    long activeBefore() {
        return known.values().stream().filter(Known::active).count();
    }

    boolean isTooMany(boolean complete, int percent) {
        return deactivations(complete) * PERCENT > activeBefore() * percent;
    }

    Optional<Known> before(FoundPerson person) {
        return Optional.ofNullable(known.get(person.externalId()));
    }
}
