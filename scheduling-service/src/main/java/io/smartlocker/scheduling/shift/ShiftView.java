package io.smartlocker.scheduling.shift;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.state.Weekday;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A shift as the API shows it. */
@RegisterForReflection
record ShiftView(
        UUID id,
        String name,
        UUID location,
        List<Weekday> days,

        @JsonFormat(pattern = "HH:mm") @Schema(implementation = String.class, pattern = TIME, examples = "06:00")
        LocalTime start,

        @JsonFormat(pattern = "HH:mm") @Schema(implementation = String.class, pattern = TIME, examples = "14:00")
        LocalTime end,

        String timeZone,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        List<UUID> users,
        List<UUID> groups,
        List<ShiftDeviceView> devices,
        int graceMinutes,
        boolean reserve,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    /** A time of day to the minute. */
    static final String TIME = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

    static ShiftView of(Shift shift, List<ShiftDevice> devices) {
        ShiftPlan plan = shift.plan();
        return new ShiftView(
                shift.id,
                plan.name(),
                plan.location(),
                plan.days(),
                plan.start(),
                plan.end(),
                plan.timeZone().getId(),
                plan.validFrom(),
                plan.validUntil(),
                plan.users(),
                plan.groups(),
                devices.stream().map(ShiftDeviceView::of).toList(),
                plan.graceMinutes(),
                plan.reserve(),
                shift.version,
                shift.createdAt,
                shift.updatedAt);
    }
}
