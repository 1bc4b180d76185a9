package io.smartlocker.locker.directory;

import io.smartlocker.contracts.state.CredentialState;
import io.smartlocker.contracts.state.CredentialState.Kind;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a kiosk needs to recognise a person. */
final class Verification {
    private Verification() {}

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
