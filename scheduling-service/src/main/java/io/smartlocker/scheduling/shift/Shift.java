package io.smartlocker.scheduling.shift;

import io.smartlocker.contracts.state.ShiftException;
import io.smartlocker.contracts.state.ShiftState;
import io.smartlocker.contracts.state.Weekday;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A recurring working time at a location. */
@Entity
@Table(name = "shift")
class Shift {
    @Id
    UUID id;

    UUID organization;

    @Version
    long version;

    String name;
    UUID location;
    String[] days;

    @Column(name = "start_time")
    LocalTime start;

    @Column(name = "end_time")
    LocalTime end;

    @Column(name = "time_zone")
    String timeZone;

    @Column(name = "valid_from")
    @Nullable
    LocalDate validFrom;

    @Column(name = "valid_until")
    @Nullable
    LocalDate validUntil;

    UUID[] users;
    UUID[] groups;

    @Column(name = "grace_minutes")
    int graceMinutes;

    boolean reserve;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    /** For Hibernate. */
    protected Shift() {}

    Shift(UUID id, UUID organization, ShiftPlan plan, Instant now) {
        this.id = id;
        this.organization = organization;
        this.createdAt = now;
        follow(plan, now);
    }

    /** Becomes what the plan says; a plan that changes nothing leaves the version as it is. */
    void change(ShiftPlan plan, Instant now) {
        if (!plan.equals(plan())) {
            follow(plan, now);
        }
    }

    /** Something that is shown with it changed, so that it has a new version. */
    void touch(Instant now) {
        updatedAt = now;
    }

    private void follow(ShiftPlan plan, Instant now) {
        name = plan.name();
        location = plan.location();
        days = plan.days().stream().map(Weekday::name).toArray(String[]::new);
        start = plan.start();
        end = plan.end();
        timeZone = plan.timeZone().getId();
        validFrom = plan.validFrom();
        validUntil = plan.validUntil();
        users = plan.users().toArray(UUID[]::new);
        groups = plan.groups().toArray(UUID[]::new);
        graceMinutes = plan.graceMinutes();
        reserve = plan.reserve();
        updatedAt = now;
    }

    ShiftPlan plan() {
        return new ShiftPlan(
                name,
                location,
                Arrays.stream(days).map(Weekday::valueOf).toList(),
                start,
                end,
                ZoneId.of(timeZone),
                validFrom,
                validUntil,
                List.of(users),
                List.of(groups),
                graceMinutes,
                reserve);
    }

    /** What others may know of it. */
    ShiftState state(List<ShiftException> exceptions) {
        ShiftPlan plan = plan();
        return new ShiftState(
                id,
                organization,
                version,
                name,
                location,
                plan.days(),
                start,
                end,
                timeZone,
                validFrom,
                validUntil,
                plan.users(),
                plan.groups(),
                exceptions,
                graceMinutes);
    }
}
