package io.smartlocker.locker.maintenance;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.state.MaintenanceState;
import io.smartlocker.locker.LockerProblem;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A locker, a bay or a device is out of service for a time. It begins and ends at its hours, or when a person ends it. */
@Entity
class Maintenance {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organization;
    private @Nullable UUID subjectLocker;
    private @Nullable UUID subjectBay;
    private @Nullable UUID subjectDevice;
    private @Nullable UUID locker;
    private @Nullable UUID location;
    private String reason;

    @Column(name = "starts_at")
    private Instant from;

    @Column(name = "ends_at")
    private @Nullable Instant until;

    private @Nullable Instant begunAt;
    private @Nullable Instant endedAt;
    private Instant createdAt;
    private UUID createdBy;
    private @Nullable UUID endedBy;

    protected Maintenance() {}

    Maintenance(UUID organization, MaintenanceRequest request, Site site, UUID createdBy, Instant now) {
        Instant moment = now.truncatedTo(ChronoUnit.MICROS);
        this.id = UuidV7.next();
        this.organization = organization;
        this.subjectLocker = request.subject().locker();
        this.subjectBay = request.subject().bay();
        this.subjectDevice = request.subject().device();
        this.locker = site.locker();
        this.location = site.location();
        this.reason = request.reason().strip();
        this.createdAt = moment;
        this.createdBy = createdBy;
        schedule(request.from() == null ? moment : request.from(), request.until(), moment);
    }

    /** @throws ProblemException 409 if it is too late for that, 400 if the hours cannot be */
    void change(MaintenanceEdit edit, Instant now) {
        requireOpen();
        if (begunAt != null && !edit.from().equals(from)) {
            throw ProblemException.of(LockerProblem.MAINTENANCE_BEGUN, "Change its end, or plan another one.");
        }
        reason = edit.reason().strip();
        schedule(edit.from(), edit.until(), now);
    }

    private void schedule(Instant newFrom, @Nullable Instant newUntil, Instant now) {
        if (newUntil != null && !newUntil.isAfter(newFrom)) {
            throw ProblemException.of(CommonProblem.INVALID, "until", "It ends after it begins.");
        }
        if (newUntil != null && !newUntil.isAfter(now)) {
            throw ProblemException.of(CommonProblem.INVALID, "until", "It ends in the future.");
        }
        from = newFrom.truncatedTo(ChronoUnit.MICROS);
        until = newUntil == null ? null : newUntil.truncatedTo(ChronoUnit.MICROS);
    }

    /** @throws ProblemException 409 if it has ended */
    void requireOpen() {
        if (endedAt != null) {
            throw ProblemException.of(LockerProblem.MAINTENANCE_OVER, "It ended at " + endedAt + ".");
        }
    }

    /** Whether the subject is to be taken out of service now. */
    boolean isToBegin(Instant now) {
        return begunAt == null && endedAt == null && !from.isAfter(now) && !isToEnd(now);
    }

    /** Whether its time is over. */
    boolean isToEnd(Instant now) {
        return endedAt == null && until != null && !until.isAfter(now);
    }

    void begin(Instant now) {
        begunAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** @param by the user who ended it, absent when its time was over */
    void end(Instant now, @Nullable UUID by) {
        endedAt = now.truncatedTo(ChronoUnit.MICROS);
        endedBy = by;
    }

    MaintenanceStatus status() {
        if (endedAt != null) {
            return MaintenanceStatus.ENDED;
        }
        return begunAt == null ? MaintenanceStatus.PLANNED : MaintenanceStatus.ACTIVE;
    }

    MaintenanceState state() {
        return new MaintenanceState(
                id,
                organization,
                version,
                new MaintenanceState.Subject(subjectLocker, subjectBay, subjectDevice),
                reason,
                from,
                until,
                begunAt != null);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID organization() {
        return organization;
    }

    @Nullable
    UUID subjectLocker() {
        return subjectLocker;
    }

    @Nullable
    UUID subjectBay() {
        return subjectBay;
    }

    @Nullable
    UUID subjectDevice() {
        return subjectDevice;
    }

    @Nullable
    UUID location() {
        return location;
    }

    String reason() {
        return reason;
    }

    Instant from() {
        return from;
    }

    @Nullable
    Instant until() {
        return until;
    }

    @Nullable
    Instant begunAt() {
        return begunAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    Instant createdAt() {
        return createdAt;
    }

    UUID createdBy() {
        return createdBy;
    }

    @Nullable
    UUID endedBy() {
        return endedBy;
    }
}
