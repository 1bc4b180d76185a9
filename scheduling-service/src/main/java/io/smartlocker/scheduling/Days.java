package io.smartlocker.scheduling;

import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days from one to another, both included.
 *
 * @param from the first
 * @param until the last
 */
public record Days(LocalDate from, LocalDate until) {
    /** What PostgreSQL and people can write, and no typing mistake of a year. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    /**
     * The days that a caller asks for.
     *
     * @param most how many there may be
     * @throws ProblemException 400 if one is missing or no day, they are in the wrong order or too many
     */
    public static Days of(@Nullable String from, @Nullable String until, int most) {
        Days days = new Days(require("from", from), require("until", until));
        if (days.until.isBefore(days.from)) {
            throw ProblemException.of(CommonProblem.INVALID, "until", "It must not be before from.");
        }
        if (ChronoUnit.DAYS.between(days.from, days.until) >= most) {
            throw ProblemException.of(CommonProblem.INVALID, "until", "Ask for " + most + " days at most.");
        }
        return days;
    }

    /** One day, if it is given. @throws ProblemException 400 if the text is none */
    public static Optional<LocalDate> day(String name, @Nullable String text) {
        try {
            Optional<LocalDate> day = Optional.ofNullable(text).map(LocalDate::parse);
            day.filter(date -> date.isBefore(FIRST) || date.isAfter(LAST)).ifPresent(date -> {
                throw new DateTimeException("Out of reach");
            });
            return day;
        } catch (DateTimeException e) {
            throw ProblemException.of(CommonProblem.INVALID, name, "Use a day such as 2026-01-31.");
        }
    }

    /** One day. @throws ProblemException 400 if it is missing or none */
    public static LocalDate require(String name, @Nullable String text) {
        return day(name, text)
                .orElseThrow(() -> ProblemException.of(CommonProblem.INVALID, name, "Name a day such as 2026-01-31."));
    }
}
