package io.smartlocker.device.conflict;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.device.handover.Handover;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact that contradicts what was known. The fact stands; somebody has to look. */
@Entity
public class Conflict {
    @Id
    UUID id;

    UUID organization;
    long version;

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

    /** Where it is, as far as that is known; found when it is kept. */
    @Column(insertable = false, updatable = false)
    @Nullable
    UUID location;

    @Nullable
    UUID against;

    @Nullable
    UUID assignedUser;

    @Nullable
    Instant explainedAt;

    @Nullable
    Instant resolvedAt;

    @Nullable
    UUID resolvedBy;

    @Enumerated(EnumType.STRING)
    @Nullable
    ConflictChoice choice;

    @Nullable
    String note;

    protected Conflict() {}

    /**
     * A conflict that a fact opens.
     *
     * @param against the other side, absent when that is nothing that anybody told
     */
    public static Conflict open(ConflictKind kind, Handover fact, @Nullable Handover against) {
        Conflict conflict = new Conflict();
        conflict.id = UuidV7.next();
        conflict.organization = fact.organization();
        conflict.version = 1;
        conflict.kind = kind;
        conflict.event = fact.event();
        conflict.at = fact.position().at();
        conflict.bay = fact.bay().orElse(null);
        conflict.device = fact.device();
        conflict.person = fact.person().orElse(null);
        conflict.against = against == null ? null : against.event();
        return conflict;
    }

    /** A conflict about the bay of another person. */
    public static Conflict openAgainstUser(Handover fact, UUID user) {
        Conflict conflict = open(ConflictKind.BAY_OF_OTHER_USER, fact, null);
        conflict.assignedUser = user;
        return conflict;
    }

    public UUID id() {
        return id;
    }

    public ConflictKind kind() {
        return kind;
    }

    public Optional<UUID> bay() {
        return Optional.ofNullable(bay);
    }

    /** What contradicts. */
    public UUID event() {
        return event;
    }

    /** What is contradicted. */
    public Optional<UUID> against() {
        return Optional.ofNullable(against);
    }

    public ConflictState state() {
        if (resolvedAt != null) {
            return ConflictState.RESOLVED;
        }
        return explainedAt == null ? ConflictState.OPEN : ConflictState.EXPLAINED;
    }

    @Override
    public String toString() {
        return kind + " of " + event + " against " + against;
    }
}
