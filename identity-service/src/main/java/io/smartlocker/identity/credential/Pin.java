package io.smartlocker.identity.credential;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.state.CredentialState;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A person's PIN, as an Argon2id verifier over its keyed hash. */
@Entity
@Table(name = "pin")
class Pin {
    @Id
    UUID userId;

    UUID id;

    @Version
    long version;

    UUID organization;
    String verifier;

    static Pin of(UUID organization, UUID user, String verifier) {
        Pin pin = new Pin();
        pin.id = UuidV7.next();
        pin.organization = organization;
        pin.userId = user;
        pin.verifier = verifier;
        return pin;
    }

    CredentialState state() {
        return new CredentialState(id, organization, version, userId, CredentialState.Kind.PIN, verifier);
    }
}
