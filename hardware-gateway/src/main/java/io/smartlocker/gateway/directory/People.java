package io.smartlocker.gateway.directory;

import io.smartlocker.contracts.kiosk.DirectoryEntry;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The people of one moment and those whom the kiosk does not serve, each opened when asked for. What somebody is found by lies
 * beside the seal, so it leads to him only if it stands under the seal too. Immutable once indexed.
 */
final class People {
    private static final String PERSON = "user:";
    private static final String STRANGER = "stranger:";

    private final EntrySeal seal;
    private final Map<UUID, HeldEntry.Somebody> people = new HashMap<>();
    private final Map<String, HeldEntry.Somebody> found = new HashMap<>();
    private final Map<String, UUID> strangers = new HashMap<>();

    People(EntrySeal seal) {
        this.seal = seal;
    }

    void index(HeldEntry.Somebody somebody) {
        if (somebody.key().startsWith(PERSON)) {
            people.put(id(somebody, PERSON), somebody);
            somebody.finders().forEach(finder -> found.put(finder, somebody));
        } else {
            UUID id = id(somebody, STRANGER);
            somebody.finders().forEach(finder -> strangers.put(finder, id));
        }
    }

    private static UUID id(HeldEntry.Somebody somebody, String kind) {
        return UUID.fromString(somebody.key().substring(kind.length()));
    }

    Optional<DirectoryEntry.Person> person(UUID id) {
        return Optional.ofNullable(people.get(id)).map(this::open);
    }

    Optional<DirectoryEntry.Person> withBadge(String verifier) {
        return Optional.ofNullable(found.get(seal.ofBadge(verifier)))
                .map(this::open)
                .filter(person -> person.badges().contains(verifier));
    }

    Optional<DirectoryEntry.Person> withEmployeeId(String employeeId) {
        return Optional.ofNullable(found.get(seal.ofEmployeeId(employeeId)))
                .map(this::open)
                .filter(person -> employeeId.equals(person.employeeId()));
    }

    Optional<UUID> strangerWithBadge(String verifier) {
        return Optional.ofNullable(strangers.get(seal.ofBadge(verifier)));
    }

    int count() {
        return people.size();
    }

    private DirectoryEntry.Person open(HeldEntry.Somebody somebody) {
        return (DirectoryEntry.Person) seal.open(somebody);
    }
}
