package io.smartlocker.scheduling.reservation;

import io.smartlocker.contracts.state.ReservationState;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.scheduling.SchedulingProblem;
import io.smartlocker.scheduling.roster.ShiftDay;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A device is kept for somebody. A device is kept for one at a time; the database holds that. */
@Entity
@Table(name = "reservation")
class Reservation {
    @Id
    UUID id;

    UUID organization;

    @Version
    long version;

    @Column(name = "user_id")
    UUID user;

    UUID device;

    @Column(name = "device_type")
    UUID deviceType;

    UUID location;

    /** For which it was made, absent when a person made it. */
    @Nullable
    UUID shift;

    @Nullable
    LocalDate day;

    Instant starts;
    Instant ends;

    @Enumerated(EnumType.STRING)
    ReservationStatus state;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    /** For Hibernate. */
    protected Reservation() {}

    /** @param reason the shift that it is for, absent when a person makes it */
    Reservation(UUID id, UUID organization, Keeping keeping, @Nullable ShiftDay reason, Instant now) {
        this.id = id;
        this.organization = organization;
        this.shift = reason == null ? null : reason.shift();
        this.day = reason == null ? null : reason.day();
        this.state = ReservationStatus.ACTIVE;
        this.createdAt = now;
        follow(keeping, now);
    }

    /** Becomes what a person wants; false when it is so already. It is that person's then, and no longer the shift's. */
    boolean change(Keeping keeping, Instant now) {
        requireActive();
        if (keeping.equals(keeping())) {
            return false;
        }
        follow(keeping, now);
        shift = null;
        day = null;
        return true;
    }

    /** Keeps another device of the same type at the same place. */
    void moveTo(UUID otherDevice, Instant now) {
        device = otherDevice;
        updatedAt = now;
    }

    /** Is over. */
    void end(ReservationStatus how, Instant now) {
        state = how;
        updatedAt = now;
    }

    /** @throws ProblemException 422 if it is over */
    void requireActive() {
        if (state != ReservationStatus.ACTIVE) {
            throw ProblemException.of(SchedulingProblem.RESERVATION_OVER, "It is " + state + ". Make a new one.");
        }
    }

    private void follow(Keeping keeping, Instant now) {
        user = keeping.user();
        device = keeping.device();
        deviceType = keeping.deviceType();
        location = keeping.location();
        starts = keeping.from();
        ends = keeping.until();
        updatedAt = now;
    }

    Keeping keeping() {
        return new Keeping(user, device, deviceType, location, starts, ends);
    }

    /** What others may know of it. */
    ReservationState state() {
        return new ReservationState(id, organization, version, user, device, shift, starts, ends);
    }

    /**
     * Which device is kept for whom, when.
     *
     * @param location where the device is
     * @param from inclusive
     * @param until exclusive
     */
    record Keeping(UUID user, UUID device, UUID deviceType, UUID location, Instant from, Instant until) {}
}
