package io.smartlocker.locker.grant;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.state.WeeklyWindow;
import io.smartlocker.contracts.time.LocalSpan;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A user or a group may use a locker, the lockers of an area, or those of a location. */
@Entity
@Table(name = "access_grant")
class Grant {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organization;

    private @Nullable UUID subjectUser;

    private @Nullable UUID subjectGroup;

    private @Nullable UUID locker;
    private @Nullable UUID area;
    private @Nullable UUID location;

    /** The location that the target stands in, or is. */
    private UUID site;

    @Convert(converter = WindowsColumn.class)
    private List<WeeklyWindow> windows;

    @Column(name = "valid_until")
    private @Nullable Instant until;

    private @Nullable LocalDate lastDay;

    protected Grant() {}

    Grant(UUID organization, GrantRequest request, UUID site, ZoneId zone) {
        this.id = UuidV7.next();
        this.organization = organization;
        this.subjectUser = request.subject().user();
        this.subjectGroup = request.subject().group();
        this.locker = request.target().locker();
        this.area = request.target().area();
        this.location = request.target().location();
        this.site = site;
        change(request.hours(), zone);
    }

    /** @param zone of the location, in which the last day ends */
    final void change(GrantHours hours, ZoneId zone) {
        Instant end = hours.end(zone);
        windows = hours.weekly();
        until = end == null ? null : end.truncatedTo(ChronoUnit.MICROS);
        lastDay = hours.lastDay();
    }

    /** Has the last day end when it does in another time zone; false when that makes no difference. */
    boolean endsIn(ZoneId zone) {
        Instant before = until;
        change(GrantHours.of(this), zone);
        return !Objects.equals(before, until);
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
    UUID user() {
        return subjectUser;
    }

    @Nullable
    UUID group() {
        return subjectGroup;
    }

    @Nullable
    UUID locker() {
        return locker;
    }

    @Nullable
    UUID area() {
        return area;
    }

    @Nullable
    UUID location() {
        return location;
    }

    UUID site() {
        return site;
    }

    List<WeeklyWindow> windows() {
        return windows;
    }

    @Nullable
    Instant until() {
        return until;
    }

    @Nullable
    LocalDate lastDay() {
        return lastDay;
    }

    /** Whether it opens its lockers at a moment. */
    boolean isOpen(Instant moment, ZoneId zone) {
        return !isOver(moment) && isInside(windows, moment, zone);
    }

    boolean isOver(Instant moment) {
        return until != null && !moment.isBefore(until);
    }

    /** Whether a moment is inside one of the windows; always when there are none. */
    static boolean isInside(List<WeeklyWindow> windows, Instant moment, ZoneId zone) {
        return windows.isEmpty()
                || windows.stream().anyMatch(window -> LocalSpan.of(window).covers(moment, zone));
    }
}
