package io.smartlocker.device.bay;

import io.smartlocker.platform.paging.Filters;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time to be drawn: the day before now, or what is asked for, two days at most.
 *
 * @param from inclusive
 * @param until exclusive
 */
record Span(Instant from, Instant until) {
    private static final Duration USUAL = Duration.ofDays(1);
    private static final Duration LONGEST = Duration.ofDays(2);
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    /** @throws ProblemException 400 naming the parameter that does not fit */
    static Span of(@Nullable String from, @Nullable String until, Instant now) {
        Optional<Instant> asked = Filters.instant("from", from).map(begin -> sane("from", begin));
        Instant end = Filters.instant("until", until)
                .map(moment -> sane("until", moment))
                .orElseGet(() -> asked.map(begin -> begin.plus(USUAL)).orElse(now));
        Instant begin = asked.orElseGet(() -> end.minus(USUAL));
        Duration length = Duration.between(begin, end);
        if (!length.isPositive() || length.compareTo(LONGEST) > 0) {
            throw ProblemException.of(CommonProblem.INVALID, "until", "Use a moment up to two days after from.");
        }
        return new Span(begin, end);
    }

    /** What can be reckoned with, and the database can hold. */
    private static Instant sane(String parameter, Instant moment) {
        if (moment.isBefore(Instant.EPOCH) || moment.isAfter(LAST)) {
            throw ProblemException.of(CommonProblem.INVALID, parameter, "Use a moment of our time.");
        }
        return moment;
    }
}
