package io.smartlocker.identity.credential;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.state.CredentialState;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An RFID tag that a person taps with. Its UID is kept as a keyed hash only. */
@Entity
@Table(name = "badge")
class Badge {
    @Id
    UUID id;

    @Version
    long version;

    UUID organization;
    UUID userId;

    @Nullable
    String label;

    String verifier;
    Instant createdAt;

    static Badge of(UUID organization, UUID user, @Nullable String label, String verifier) {
        Badge badge = new Badge();
        badge.id = UuidV7.next();
        badge.organization = organization;
        badge.userId = user;
        badge.label = label == null || label.isBlank() ? null : label.strip();
        badge.verifier = verifier;
        badge.createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return badge;
    }

    CredentialState state() {
        return new CredentialState(id, organization, version, userId, CredentialState.Kind.BADGE, verifier);
    }
}
