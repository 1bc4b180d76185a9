package io.smartlocker.audit.log;

import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads places in a log that a caller names. */
final class Positions {
    private Positions() {}

    /** @throws ProblemException 400 if the text is no place in a log */
    static Optional<Long> of(String name, @Nullable String text) {
        try {
            Optional<Long> position = Optional.ofNullable(text).map(Long::valueOf);
            if (position.filter(place -> place < 0).isEmpty()) {
                return position;
            }
        } catch (NumberFormatException e) {
            throw refused(name);
        }
        throw refused(name);
    }

    private static ProblemException refused(String name) {
        return ProblemException.of(CommonProblem.INVALID, name, "Use the position of an entry.");
    }
}
