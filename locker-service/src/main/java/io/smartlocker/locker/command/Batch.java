package io.smartlocker.locker.command;

import io.smartlocker.contracts.UuidV7;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order for all bays of a locker: one command each, which their kiosk carries out one after the other. */
@Entity
@Table(name = "command_batch")
class Batch {
    @Id
    private UUID id;

    private UUID organization;
    private UUID kiosk;
    private UUID location;
    private UUID locker;
    private String reason;
    private UUID requestedBy;
    private Instant createdAt;
    private @Nullable UUID cancelledBy;
    private @Nullable Instant cancelledAt;

    protected Batch() {}

    Batch(Target target, UUID locker, String reason, UUID requestedBy, Instant now) {
        this.id = UuidV7.next();
        this.organization = target.organization();
        this.kiosk = target.kiosk();
        this.location = target.location();
        this.locker = locker;
        this.reason = reason;
        this.requestedBy = requestedBy;
        this.createdAt = now;
    }

    /** Somebody takes back what of it has not begun; the first who does is remembered. */
    void cancel(UUID by, Instant at) {
        if (cancelledAt == null) {
            cancelledBy = by;
            cancelledAt = at;
        }
    }

    UUID id() {
        return id;
    }

    UUID organization() {
        return organization;
    }

    UUID kiosk() {
        return kiosk;
    }

    UUID location() {
        return location;
    }

    UUID locker() {
        return locker;
    }

    String reason() {
        return reason;
    }

    UUID requestedBy() {
        return requestedBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    UUID cancelledBy() {
        return cancelledBy;
    }

    @Nullable
    Instant cancelledAt() {
        return cancelledAt;
    }
}
