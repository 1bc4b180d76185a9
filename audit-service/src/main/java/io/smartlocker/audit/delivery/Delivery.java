package io.smartlocker.audit.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One thing that a webhook is, or was, to be told. It is read only so; it is written set by set, see {@link Deliveries}. */
@Entity
@Immutable
@Table(name = "webhook_delivery")
class Delivery {
    @Id
    UUID id;

    UUID organization;
    UUID webhook;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Nullable
    UUID activity;

    String type;
    String payload;

    @Enumerated(EnumType.STRING)
    State state;

    int tries;

    @Nullable
    Instant nextTryAt;

    @Nullable
    Instant triedAt;

    @Nullable
    Integer status;

    @Nullable
    Integer durationMs;

    @Nullable
    String problem;

    @Nullable
    UUID replayOf;

    Instant createdAt;

    /** For Hibernate. */
    protected Delivery() {}

    /** Why it is told. */
    enum Kind {
        ACTIVITY,
        /** Somebody wanted to see whether the receiver is there; it is tried once. */
        PING
    }

    /** How far it is. */
    enum State {
        /** For its first try or, after a failure, for the next. */
        WAITING,
        DELIVERED,
        /** It is not tried any more. */
        FAILED
    }
}
