package io.smartlocker.scheduling.shift;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.state.Weekday;
import jakarta.validation.Valid;
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
 * @param users who works it, beside the members of {@code groups}
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
        @Size(max = 100) @Nullable List<@NotNull @Valid ShiftDeviceRequest> devices) {

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
                devices.stream().map(ShiftDeviceRequest::of).toList());
    }

    List<UUID> usersOrNone() {
        return users == null ? List.of() : users.stream().distinct().toList();
    }

    List<UUID> groupsOrNone() {
        return groups == null ? List.of() : groups.stream().distinct().toList();
    }

    List<ShiftDeviceRequest> devicesOrNone() {
        return devices == null ? List.of() : devices;
    }
}
