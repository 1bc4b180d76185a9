package io.smartlocker.locker.directory;

import io.smartlocker.contracts.kiosk.DirectoryEntry.Person;
import io.smartlocker.contracts.state.GrantState;
import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.contracts.state.UserState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which lockers of which kiosks a person may use, when. */
final class GrantedLockers {
    private static final Comparator<Person.Grant> ORDER =
            Comparator.comparing(grant -> grant.locker() + "|" + grant.windows() + "|" + grant.until());

    private final Map<UUID, List<GrantState>> byUser;
    private final Map<UUID, List<GrantState>> byGroup;
    /** The lockers that a target reaches: by their own, their area's and their location's id. */
    private final Map<UUID, List<LockerState>> reached = new HashMap<>();

    GrantedLockers(List<GrantState> direct, List<GrantState> byGroup, List<LockerState> lockers) {
        this.byUser = direct.stream()
                .collect(Collectors.groupingBy(
                        grant -> Objects.requireNonNull(grant.subject().user())));
        this.byGroup = byGroup.stream()
                .collect(Collectors.groupingBy(
                        grant -> Objects.requireNonNull(grant.subject().group())));
        for (LockerState locker : lockers) {
            Stream.of(locker.id(), locker.area(), locker.location())
                    .filter(Objects::nonNull)
                    .forEach(place -> reached.computeIfAbsent(place, key -> new ArrayList<>())
                            .add(locker));
        }
    }

    /** The person's grants at each kiosk where there is one, each said once, in a fixed order. */
    Map<UUID, List<Person.Grant>> byKiosk(UserState person) {
        Map<UUID, Set<Person.Grant>> found = new HashMap<>();
        grants(person).forEach(grant -> {
            for (LockerState locker : reached.getOrDefault(target(grant), List.of())) {
                found.computeIfAbsent(Objects.requireNonNull(locker.kiosk()), key -> new HashSet<>())
                        .add(new Person.Grant(locker.id(), grant.windows(), grant.until()));
            }
        });
        return found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                .sorted(ORDER)
                .toList()));
    }

    private Stream<GrantState> grants(UserState person) {
        return Stream.concat(
                byUser.getOrDefault(person.id(), List.of()).stream(),
                person.groups().stream().flatMap(group -> byGroup.getOrDefault(group, List.of()).stream()));
    }

    private static UUID target(GrantState grant) {
        GrantState.Target target = grant.target();
        return Stream.of(target.locker(), target.area(), target.location())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(grant.id());
    }
}
