package io.smartlocker.locker.known;

import io.smartlocker.contracts.state.UserState;
import java.util.UUID;

/** The one right that counts at a locker. */
public final class TakeAnytime {
    private static final String PERMISSION = "devices:take-anytime";

    private TakeAnytime() {}

    /** Whether a role lets the person take devices outside of shifts at this location. */
    public static boolean isGiven(UserState person, UUID location) {
        return person.rights().stream()
                .filter(right -> right.permission().equals(PERMISSION))
                .anyMatch(right ->
                        right.locations().isEmpty() || right.locations().contains(location));
    }
}
