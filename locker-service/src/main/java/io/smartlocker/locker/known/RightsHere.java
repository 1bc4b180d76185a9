package io.smartlocker.locker.known;

import io.smartlocker.contracts.state.UserState;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The rights that count at a locker. */
public final class RightsHere {
    private RightsHere() {}

    /** Whether a role lets the person take devices outside of shifts at this location. */
    public static boolean takeAnytime(UserState person, UUID location) {
        return isGiven(person, "devices:take-anytime", location);
    }

    /** What a role lets the person order at this location's kiosks. */
    public static List<String> orders(UserState person, UUID location) {
        return Stream.of("bays:open", "bays:charge", "lockers:open-all")
                .filter(permission -> isGiven(person, permission, location))
                .toList();
    }

    private static boolean isGiven(UserState person, String permission, UUID location) {
        return person.rights().stream()
                .filter(right -> right.permission().equals(permission))
                .anyMatch(right ->
                        right.locations().isEmpty() || right.locations().contains(location));
    }
}
