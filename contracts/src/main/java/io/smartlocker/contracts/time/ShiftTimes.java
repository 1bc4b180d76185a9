package io.smartlocker.contracts.time;

import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.state.ShiftException;
import io.smartlocker.contracts.state.ShiftState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a shift is worked: on its days, unless a day has an exception of its own. An exception counts outside of the shift's
 * validity, too: it was entered for that very day.
 */
public record ShiftTimes(LocalSpan span, ZoneId zone, List<ShiftException> exceptions) {
    public static ShiftTimes of(ShiftState shift) {
        LocalSpan span = new LocalSpan(shift.days(), shift.start(), shift.end(), shift.validFrom(), shift.validUntil());
        return new ShiftTimes(span, ZoneId.of(shift.timeZone()), shift.exceptions());
    }

    public static ShiftTimes of(DirectoryEntry.Shift shift) {
        LocalSpan span = new LocalSpan(shift.days(), shift.start(), shift.end(), shift.validFrom(), shift.validUntil());
        return new ShiftTimes(span, ZoneId.of(shift.timeZone()), shift.exceptions());
    }

    /** The occurrence that begins on a day, if one does. */
    public Optional<Occurrence> on(LocalDate day) {
        return exceptions.stream()
                .filter(exception -> exception.day().equals(day))
                .findFirst()
                .map(exception -> exceptional(exception, day))
                .orElseGet(() -> span.on(day, zone));
    }

    /** The occurrence that is running; of two that overlap, the one that began last. */
    public Optional<Occurrence> at(Instant moment) {
        LocalDate today = moment.atZone(zone).toLocalDate();
        return Stream.of(today, today.minusDays(1))
                .flatMap(day -> on(day).stream())
                .filter(occurrence -> occurrence.covers(moment))
                .findFirst();
    }

    /** The occurrences that begin in a stretch of time, in order. */
    public List<Occurrence> beginning(Instant from, Instant until) {
        return from.atZone(zone)
                .toLocalDate()
                .minusDays(1)
                .datesUntil(until.atZone(zone).toLocalDate().plusDays(2))
                .flatMap(day -> on(day).stream())
                .filter(occurrence ->
                        !occurrence.from().isBefore(from) && occurrence.from().isBefore(until))
                .toList();
    }

    private Optional<Occurrence> exceptional(ShiftException exception, LocalDate day) {
        return exception.start() == null || exception.end() == null
                ? Optional.empty()
                : Optional.of(LocalSpan.occurrence(day, exception.start(), exception.end(), zone));
    }
}
