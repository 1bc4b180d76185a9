package io.smartlocker.platform.inbox;

import io.vertx.core.http.ConnectionPoolTooBusyException;
import java.io.IOException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/** Tells a failure of a part, which passes and is worth another try, from one that the record itself causes. */
public final class PassingFailure {
    /** SQLSTATE classes: connection, transaction rollback, resources, operator intervention, system error. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57", "58");

    private PassingFailure() {}

    public static boolean is(Throwable failure) {
        if (SqlState.of(failure).filter(PassingFailure::passes).isPresent()) {
            return true;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (passes(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean passes(Throwable cause) {
        return switch (cause) {
            case SQLTransientException transientFailure -> true;
            case java.io.UncheckedIOException json -> false;
            case com.fasterxml.jackson.core.JacksonException json -> false;
            case IOException io -> true;
            case TimeoutException timeout -> true;
            case ConnectionPoolTooBusyException busy -> true;
            default ->
                "io.vertx.sqlclient.ClosedConnectionException"
                        .equals(cause.getClass().getName());
        };
    }

    private static boolean passes(String sqlState) {
        return sqlState.length() == 5 && PASSING_CLASSES.contains(sqlState.substring(0, 2));
    }
}
