package io.smartlocker.device.conflict;

import io.smartlocker.contracts.UuidV7;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact that contradicts what was known. The fact stands; somebody has to look. */
@Entity
public class Conflict {
    @Id
    UUID id;

    UUID organization;

    @Enumerated(EnumType.STRING)
    ConflictKind kind;

    UUID event;
    Instant at;

    @Nullable
    UUID bay;

    @Nullable
    UUID device;

    @Nullable
    UUID person;

    @Nullable
    Instant explainedAt;

    protected Conflict() {}

    /** A conflict that a fact opens. */
    public static Conflict open(ConflictKind kind, Contradicted fact) {
        Conflict conflict = new Conflict();
        conflict.id = UuidV7.next();
        conflict.organization = fact.organization();
        conflict.kind = kind;
        conflict.event = fact.event();
        conflict.at = fact.at();
        conflict.bay = fact.bay();
        conflict.device = fact.device();
        conflict.person = fact.person();
        return conflict;
    }

    /**
     * The fact that contradicts.
     *
     * @param event the kiosk's event
     * @param at when it happened
     */
    public record Contradicted(UUID organization, UUID event, Instant at, UUID bay, UUID device, UUID person) {}
}
