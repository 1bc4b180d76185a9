package io.smartlocker.device.fault;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.device.DeviceProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something is broken. What a sensor of a bay finds is the bay's: one reading does not tell which of both is broken, so the
 * device that was in it is only noted. Everything else is a device's, or a bay's where no device is named.
 */
@Entity
class Fault {
    @Id
    UUID id;

    UUID organization;
    long version;

    @Nullable
    UUID device;

    @Nullable
    UUID bay;

    @Nullable
    UUID location;

    @Nullable
    String code;

    String text;
    boolean critical;

    @Enumerated(EnumType.STRING)
    FaultSource source;

    @Nullable
    UUID event;

    @Nullable
    UUID kiosk;

    @Nullable
    UUID reportedBy;

    Instant reportedAt;

    @Enumerated(EnumType.STRING)
    FaultState state;

    @Nullable
    Instant resolvedAt;

    @Nullable
    UUID resolvedBy;

    @Nullable
    String note;

    protected Fault() {}

    static Fault open(UUID organization, FaultSource source, Symptom symptom, Instant at) {
        Fault fault = new Fault();
        fault.id = UuidV7.next();
        fault.organization = organization;
        fault.version = 1;
        fault.code = symptom.code();
        fault.text = symptom.text();
        fault.critical = symptom.critical();
        fault.source = source;
        fault.reportedAt = at;
        fault.state = FaultState.OPEN;
        return fault;
    }

    /** Whether it is the bay that has it. */
    boolean isOfBay() {
        return device == null || source == FaultSource.SENSED;
    }

    void resolve(String how, UUID who) {
        if (state == FaultState.RESOLVED) {
            throw ProblemException.of(DeviceProblem.FAULT_RESOLVED, "User " + resolvedBy + " resolved it.");
        }
        state = FaultState.RESOLVED;
        resolvedAt = Instant.now();
        resolvedBy = who;
        note = how;
        version++;
    }

    void reopen() {
        if (state == FaultState.OPEN) {
            throw ProblemException.of(DeviceProblem.FAULT_OPEN, "There is nothing to reopen.");
        }
        state = FaultState.OPEN;
        resolvedAt = null;
        resolvedBy = null;
        note = null;
        version++;
    }
}
