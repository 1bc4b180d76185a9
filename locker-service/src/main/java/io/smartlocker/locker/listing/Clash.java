package io.smartlocker.locker.listing;

import io.smartlocker.platform.problem.ProblemException;
import java.sql.SQLException;
import java.util.function.Function;

/**
 * Names the field whose value is taken, by the unique constraint that the database held. Hibernate hands its name on in the
 * message only.
 */
public final class Clash {
    private static final String UNIQUE_VIOLATION = "23505";

    private Clash() {}

    /** Turns the violation of one constraint into a refusal that names a field; other failures stay what they are. */
    public static Function<Throwable, Throwable> of(String constraint, String field) {
        return failure -> hits(failure, constraint) ? ProblemException.clash(field) : failure;
    }

    private static boolean hits(Throwable failure, String constraint) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return String.valueOf(sql.getMessage()).contains(constraint);
            }
        }
        return false;
    }
}
