package io.smartlocker.gateway.kiosk;

import io.smartlocker.gateway.decision.Reason;
import io.smartlocker.gateway.kiosk.Problem.FieldError;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A request that is answered with a problem. */
final class KioskProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;
    private final @Nullable Duration retryAfter;

    private KioskProblem(Problem problem, @Nullable Duration retryAfter) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    /** A rule refuses. */
    static KioskProblem refused(int status, Reason reason) {
        return refused(status, reason, null);
    }

    /** A rule refuses, from some moment on not any more. */
    static KioskProblem refused(int status, Reason reason, @Nullable Instant from) {
        return new KioskProblem(of(status, reason, from), null);
    }

    /** Too many wrong attempts. */
    static KioskProblem throttled(Duration retryAfter) {
        return new KioskProblem(of(429, Reason.THROTTLED, null), retryAfter);
    }

    /** Anything else, by its slug. */
    static KioskProblem of(int status, String type, String detail) {
        return new KioskProblem(new Problem(type, title(type), status, detail, null, null, null, null), null);
    }

    /** A field of the request is wrong. */
    static KioskProblem invalid(String field, String message) {
        return new KioskProblem(
                new Problem(
                        "invalid-request",
                        "Invalid request",
                        400,
                        field + ": " + message,
                        null,
                        null,
                        null,
                        List.of(new FieldError(field, message))),
                null);
    }

    static KioskProblem unknownSession() {
        return of(401, "unknown-session", "Your session is over. Please tap your badge again.");
    }

    static KioskProblem unknownBay() {
        return of(404, "unknown-bay", "There is no such bay here.");
    }

    static KioskProblem bayInUse() {
        return of(409, "bay-in-use", "Somebody is at that bay.");
    }

    private static Problem of(int status, Reason reason, @Nullable Instant from) {
        String type = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Problem(type, title(type), status, reason.sentence(), null, reason.name(), from, null);
    }

    private static String title(String type) {
        String words = type.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    Problem problem() {
        return problem;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }
}
