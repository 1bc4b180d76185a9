package io.smartlocker.scheduling.shift;

import io.smartlocker.contracts.state.Weekday;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a merge patch of a shift may hold. It only documents: the patch itself must tell null from absent. */
record ShiftPatch(
        @Nullable String name,
        @Nullable UUID location,
        @Nullable List<Weekday> days,
        @Schema(pattern = ShiftView.TIME) @Nullable String start,
        @Schema(pattern = ShiftView.TIME) @Nullable String end,
        @Nullable String timeZone,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable List<UUID> users,
        @Nullable List<UUID> groups,
        @Nullable List<ShiftDeviceRequest> devices,
        @Nullable Integer graceMinutes,
        @Nullable Boolean reserve) {}
