package io.smartlocker.scheduling.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that is done so many minutes after a device should have been back. */
@Entity
@Table(name = "escalation")
class EscalationStep {
    @Id
    UUID id;

    UUID organization;

    @Version
    long version;

    @Nullable
    UUID location;

    @Column(name = "after_minutes")
    int afterMinutes;

    @Enumerated(EnumType.STRING)
    StepAction action;

    @Column(name = "user_id")
    @Nullable
    UUID user;

    @Column(name = "group_id")
    @Nullable
    UUID group;

    @Nullable
    String permission;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    /** For Hibernate. */
    protected EscalationStep() {}

    EscalationStep(UUID id, UUID organization, StepRequest wanted, Instant now) {
        this.id = id;
        this.organization = organization;
        this.createdAt = now;
        follow(wanted, now);
    }

    /** Becomes what is wanted; false when it is so already. */
    boolean change(StepRequest wanted, Instant now) {
        if (wanted.equals(StepRequest.of(this))) {
            return false;
        }
        follow(wanted, now);
        return true;
    }

    private void follow(StepRequest wanted, Instant now) {
        location = wanted.location();
        afterMinutes = wanted.afterMinutes();
        action = wanted.action();
        user = wanted.user();
        group = wanted.group();
        permission = wanted.permission();
        updatedAt = now;
    }
}
