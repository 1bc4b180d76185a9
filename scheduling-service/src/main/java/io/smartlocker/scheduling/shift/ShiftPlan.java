package io.smartlocker.scheduling.shift;

import io.smartlocker.contracts.state.Weekday;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a shift is to be: where, when, for whom.
 *
 * @param days on which it starts, Monday first, each once
 * @param end not after {@code start} means on the next day; 00:00–00:00 is a whole day
 * @param validFrom first day on which it may start, open when absent
 * @param validUntil last day on which it may start, open when absent
 * @param graceMinutes how long after its end devices taken in it may come back
 * @param reserve whether devices are reserved for those who work it, before it begins
 */
record ShiftPlan(
        String name,
        UUID location,
        List<Weekday> days,
        LocalTime start,
        LocalTime end,
        ZoneId timeZone,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        List<UUID> users,
        List<UUID> groups,
        int graceMinutes,
        boolean reserve) {}
