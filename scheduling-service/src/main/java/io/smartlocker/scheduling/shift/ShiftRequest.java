package io.smartlocker.scheduling.shift;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.state.Weekday;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A shift as a caller wants it.
 *
 * @param timeZone IANA name; the location's when left out
 * @param users who works it, beside the members of {@code groups}, on days without a roster
 * @param graceMinutes how long after its end devices taken in it may come back; 0 when left out
 * @param reserve whether devices are reserved for those who work it; false when left out
 */
@RegisterForReflection
record ShiftRequest(
        @NotBlank @Size(max = 200) String name,
        @NotNull UUID location,
        @NotEmpty @Size(max = 7) List<@NotNull Weekday> days,

        @NotNull
        @JsonFormat(pattern = "HH:mm")
        @Schema(implementation = String.class, pattern = ShiftView.TIME, examples = "06:00")
        LocalTime start,

        @NotNull
        @JsonFormat(pattern = "HH:mm")
        @Schema(implementation = String.class, pattern = ShiftView.TIME, examples = "14:00")
        LocalTime end,

        @Size(max = 60) @Nullable String timeZone,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Size(max = 1000) @Nullable List<@NotNull UUID> users,
        @Size(max = 200) @Nullable List<@NotNull UUID> groups,
        @Size(max = 100) @Nullable List<@NotNull @Valid ShiftDeviceRequest> devices,
        @Min(0) @Max(1440) @Nullable Integer graceMinutes,
        @Nullable Boolean reserve) {

    /** What a caller would have to send to get the shift as it is. */
    static ShiftRequest of(Shift shift, List<ShiftDevice> devices) {
        ShiftPlan plan = shift.plan();
        return new ShiftRequest(
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
                devices.stream().map(ShiftDeviceRequest::of).toList(),
                plan.graceMinutes(),
                plan.reserve());
    }

    List<UUID> usersOrNone() {
        return users == null ? List.of() : users.stream().distinct().toList();
    }

    List<UUID> groupsOrNone() {
        return groups == null ? List.of() : groups.stream().distinct().toList();
    }

    int graceOrNone() {
        return graceMinutes == null ? 0 : graceMinutes;
    }

    boolean reserves() {
        return Boolean.TRUE.equals(reserve);
    }

    List<ShiftDeviceRequest> devicesOrNone() {
        return devices == null ? List.of() : devices;
    }
}
