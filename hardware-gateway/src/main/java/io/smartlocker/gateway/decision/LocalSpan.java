package io.smartlocker.gateway.decision;

import io.smartlocker.contracts.state.Weekday;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A span of local time that recurs on days of the week. When its end is not after its start it ends on the next day, so
 * 00:00–00:00 is a whole day. It follows the wall clock through changes of summer time: the spans of those days are an
 * hour shorter or longer, and a start in the hour that is left out moves to the hour after.
 *
 * @param days on which it starts
 * @param start inclusive
 * @param end exclusive
 * @param firstDay first day on which it may start, open when absent
 * @param lastDay last day on which it may start, open when absent
 */
record LocalSpan(
        List<Weekday> days,
        LocalTime start,
        LocalTime end,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    boolean covers(Instant moment, ZoneId zone) {
        LocalDate today = moment.atZone(zone).toLocalDate();
        return Stream.of(today.minusDays(1), today).filter(this::startsOn).anyMatch(day -> covers(moment, day, zone));
    }

    private boolean startsOn(LocalDate day) {
        return days.contains(Weekday.of(day.getDayOfWeek()))
                && (firstDay == null || !day.isBefore(firstDay))
                && (lastDay == null || !day.isAfter(lastDay));
    }

    private boolean covers(Instant moment, LocalDate day, ZoneId zone) {
        LocalDate lastDayOfSpan = end.isAfter(start) ? day : day.plusDays(1);
        Instant from = day.atTime(start).atZone(zone).toInstant();
        Instant until = lastDayOfSpan.atTime(end).atZone(zone).toInstant();
        return !moment.isBefore(from) && moment.isBefore(until);
    }
}
