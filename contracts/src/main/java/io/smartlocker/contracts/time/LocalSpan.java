package io.smartlocker.contracts.time;

import io.smartlocker.contracts.state.Weekday;
import io.smartlocker.contracts.state.WeeklyWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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
public record LocalSpan(
        List<Weekday> days,
        LocalTime start,
        LocalTime end,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    public static LocalSpan of(WeeklyWindow window) {
        return new LocalSpan(window.days(), window.from(), window.until(), null, null);
    }

    /** Whether the moment is inside one of its occurrences. */
    public boolean covers(Instant moment, ZoneId zone) {
        LocalDate today = moment.atZone(zone).toLocalDate();
        return Stream.of(today.minusDays(1), today)
                .flatMap(day -> on(day, zone).stream())
                .anyMatch(occurrence -> occurrence.covers(moment));
    }

    /** The occurrence that begins on a day, if one does. */
    public Optional<Occurrence> on(LocalDate day, ZoneId zone) {
        return startsOn(day) ? Optional.of(occurrence(day, start, end, zone)) : Optional.empty();
    }

    /** From a local time of a day to the next time it is {@code end}; 24 hours at most. */
    static Occurrence occurrence(LocalDate day, LocalTime start, LocalTime end, ZoneId zone) {
        LocalDate lastDayOfSpan = end.isAfter(start) ? day : day.plusDays(1);
        return new Occurrence(
                day,
                day.atTime(start).atZone(zone).toInstant(),
                lastDayOfSpan.atTime(end).atZone(zone).toInstant());
    }

    private boolean startsOn(LocalDate day) {
        return days.contains(Weekday.of(day.getDayOfWeek())) && isValidOn(day);
    }

    boolean isValidOn(LocalDate day) {
        return (firstDay == null || !day.isBefore(firstDay)) && (lastDay == null || !day.isAfter(lastDay));
    }
}
