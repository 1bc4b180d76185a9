package io.smartlocker.audit.log;

import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** In which order the log is listed. The place in the log decides between entries of the same microsecond. */
enum LogSort {
    NEWEST_FIRST("-at", "(e.at, e.position) < (:at, :position)", "e.at desc, e.position desc", true),
    OLDEST_FIRST("at", "(e.at, e.position) > (:at, :position)", "e.at, e.position", true),
    LAST_RECORDED_FIRST("-position", "e.position < :position", "e.position desc", false),
    FIRST_RECORDED_FIRST("position", "e.position > :position", "e.position", false);

    /** What {@code sort} may be. */
    static final List<String> NAMES =
            Arrays.stream(values()).map(sort -> sort.parameter).toList();

    private final String parameter;
    private final String after;
    private final String order;
    private final boolean byTime;

    LogSort(String parameter, String after, String order, boolean byTime) {
        this.parameter = parameter;
        this.after = after;
        this.order = order;
        this.byTime = byTime;
    }

    static LogSort of(@Nullable String parameter) {
        if (parameter == null) {
            return NEWEST_FIRST;
        }
        return Arrays.stream(values())
                .filter(sort -> sort.parameter.equals(parameter))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(
                        CommonProblem.INVALID,
                        "sort",
                        NAMES.stream().collect(Collectors.joining(", ", "Use one of ", "."))));
    }

    /** SQL that holds for the entries after the {@link Mark}. */
    String after() {
        return after;
    }

    String order() {
        return order;
    }

    boolean isByTime() {
        return byTime;
    }

    /** The mark of an entry. */
    static Mark mark(LogEntry last) {
        return new Mark(last.at, last.position);
    }

    String cursor(LogEntry last) {
        return byTime ? Seal.micros(last.at) + "_" + last.position : Long.toString(last.position);
    }

    /** Where the page before ended. */
    Mark mark(String cursor) {
        try {
            String[] parts = cursor.split("_", 2);
            Instant at = byTime ? Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS) : Instant.EPOCH;
            return new Mark(at, Long.parseLong(parts[byTime ? 1 : 0]));
        } catch (RuntimeException e) {
            throw ProblemException.of(
                    CommonProblem.INVALID, "cursor", "Use the value of next as it was given, with the same sort.");
        }
    }

    /** @param at only of use when sorted by time */
    record Mark(Instant at, long position) {}
}
