package io.smartlocker.locker.directory;

import io.smartlocker.contracts.state.CredentialState;
import io.smartlocker.contracts.state.CredentialState.Kind;
import io.smartlocker.contracts.state.UserState;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a kiosk needs to recognise a person, and the one right it has to know. */
final class Verification {
    private static final String TAKE_ANYTIME = "devices:take-anytime";

    private Verification() {}

    /** Whether a role lets the person take devices outside of shifts at this location. */
    static boolean mayTakeAnytime(UserState person, UUID location) {
        return person.rights().stream()
                .filter(right -> right.permission().equals(TAKE_ANYTIME))
                .anyMatch(right ->
                        right.locations().isEmpty() || right.locations().contains(location));
    }

    static List<String> badges(List<CredentialState> credentials) {
        return credentials.stream()
                .filter(credential -> credential.kind() == Kind.BADGE)
                .map(CredentialState::verifier)
                .sorted()
                .toList();
    }

    /** The newest PIN; ids rise with time. */
    static @Nullable String pin(List<CredentialState> credentials) {
        return credentials.stream()
                .filter(credential -> credential.kind() == Kind.PIN)
                .max(Comparator.comparing(credential -> credential.id().toString()))
                .map(CredentialState::verifier)
                .orElse(null);
    }
}
