package io.smartlocker.scheduling.roster;

import io.smartlocker.contracts.time.Occurrence;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.scheduling.References;
import io.smartlocker.scheduling.SchedulingProblem;
import io.smartlocker.scheduling.shift.PlannedShift;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Whether a day's roster may become another. What it names newly must be known, must have something to work, and must not
 * be elsewhere at that time; whoever is on it already may stay.
 */
final class RosterRules {
    /** A shift lasts a day at most, so by then the one that began on the day has ended, however late it began. */
    private static final int DAYS_UNTIL_OVER = 2;

    private final RosterBook book;
    private final Collection<UUID> unknown;
    private final Instant now;

    /** @param unknown ids that are of nobody */
    RosterRules(RosterBook book, Collection<UUID> unknown, Instant now) {
        this.book = book;
        this.unknown = unknown;
        this.now = now;
    }

    /** Why not, if not. */
    Optional<ProblemException> refusal(PlannedShift shift, LocalDate day, List<UUID> before, List<UUID> after) {
        List<UUID> newcomers =
                after.stream().filter(user -> !before.contains(user)).toList();
        return Stream.of(over(shift, day), stranger(newcomers), elsewhere(shift, day, newcomers))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether nobody will work any more what began on a day. */
    static boolean isOver(LocalDate day, ZoneId zone, Instant now) {
        return !now.isBefore(day.plusDays(DAYS_UNTIL_OVER).atStartOfDay(zone).toInstant());
    }

    private Optional<ProblemException> over(PlannedShift shift, LocalDate day) {
        return isOver(day, shift.zone(), now)
                ? refuse(SchedulingProblem.DAY_OVER, "day", day + " is over; who worked it stays.")
                : Optional.empty();
    }

    private Optional<ProblemException> stranger(List<UUID> newcomers) {
        return newcomers.stream().filter(unknown::contains).findFirst().map(user -> References.unknown("users", user));
    }

    private Optional<ProblemException> elsewhere(PlannedShift shift, LocalDate day, List<UUID> newcomers) {
        if (newcomers.isEmpty()) {
            return Optional.empty();
        }
        Optional<Occurrence> times = shift.times().on(day);
        return times.isEmpty()
                ? refuse(SchedulingProblem.NOT_WORKED, "day", "Make " + day + " an extra day of the shift first.")
                : newcomers.stream()
                        .flatMap(user -> elsewhere(user, new ShiftDay(shift.id(), day), times.get()).stream())
                        .findFirst();
    }

    private Optional<ProblemException> elsewhere(UUID user, ShiftDay day, Occurrence times) {
        return book.clash(user, day, times)
                .flatMap(other -> refuse(
                        SchedulingProblem.DOUBLE_BOOKED,
                        "users",
                        user + " works shift " + other.shift() + " of " + other.day() + " then."));
    }

    private static Optional<ProblemException> refuse(SchedulingProblem problem, String field, String message) {
        return Optional.of(ProblemException.of(problem, field, message));
    }
}
