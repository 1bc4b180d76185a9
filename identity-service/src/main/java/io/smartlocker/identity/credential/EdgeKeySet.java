package io.smartlocker.identity.credential;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An organisation's edge keys as they stand in the database. */
@Entity
@Table(name = "edge_keys")
class EdgeKeySet {
    @Id
    UUID organization;

    byte[] sealed;
    long sealings;

    static EdgeKeySet of(UUID organization, byte[] sealed) {
        EdgeKeySet keys = new EdgeKeySet();
        keys.organization = organization;
        keys.sealed = sealed;
        return keys;
    }
}
