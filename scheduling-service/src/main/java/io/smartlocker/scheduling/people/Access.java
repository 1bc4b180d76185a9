package io.smartlocker.scheduling.people;

import io.smartlocker.contracts.state.GrantState;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.contracts.state.UserState;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which lockers of a location people may use at some time; the hours of the week are left to the kiosk. */
public final class Access {
    private final Map<UUID, Set<UUID>> subjectsByLocker;

    private Access(Map<UUID, Set<UUID>> subjectsByLocker) {
        this.subjectsByLocker = subjectsByLocker;
    }

    static Access of(Collection<LockerState> lockers, Collection<GrantState> grants, Instant when) {
        Map<UUID, Set<UUID>> byTarget = new HashMap<>();
        for (GrantState grant : grants) {
            if (grant.until() == null || grant.until().isAfter(when)) {
                Stream.of(
                                grant.target().locker(),
                                grant.target().area(),
                                grant.target().location())
                        .filter(Objects::nonNull)
                        .forEach(target -> byTarget.computeIfAbsent(target, key -> new HashSet<>())
                                .addAll(subjects(grant)));
            }
        }
        return new Access(
                lockers.stream().collect(Collectors.toMap(LockerState::id, locker -> reaching(locker, byTarget))));
    }

    /** Whether a grant lets somebody use a locker. */
    public boolean reaches(UserState person, UUID locker) {
        Set<UUID> subjects = subjectsByLocker.getOrDefault(locker, Set.of());
        return subjects.contains(person.id()) || person.groups().stream().anyMatch(subjects::contains);
    }

    private static Set<UUID> reaching(LockerState locker, Map<UUID, Set<UUID>> byTarget) {
        return Stream.of(locker.id(), locker.area(), locker.location())
                .filter(Objects::nonNull)
                .flatMap(place -> byTarget.getOrDefault(place, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    private static Set<UUID> subjects(GrantState grant) {
        return Stream.of(grant.subject().user(), grant.subject().group())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
