package io.smartlocker.audit.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a try ended.
 *
 * @param status HTTP status, if it was answered at all
 * @param problem one sentence for people, if it failed
 */
record Answer(
        @Nullable Integer status, Duration took, @Nullable String problem) {
    private static final int OK = 200;
    private static final int REDIRECTION = 300;
    private static final int BAD_REQUEST = 400;

    /** Only 2xx says that it was taken. A redirection is not followed: it would lead where nobody was asked. */
    static Answer of(int status, Duration took) {
        if (status >= OK && status < REDIRECTION) {
            return new Answer(status, took, null);
        }
        return new Answer(
                status,
                took,
                status >= REDIRECTION && status < BAD_REQUEST
                        ? "Redirections are not followed."
                        : "The receiver did not take it.");
    }

    static Answer failure(String problem, Duration took) {
        return new Answer(null, took, problem);
    }

    boolean isTaken() {
        return problem == null;
    }
}
