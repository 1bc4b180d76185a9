package io.smartlocker.platform.problem;

import io.smartlocker.platform.problem.Problem.FieldError;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A refusal that the caller shall see. It carries no stack trace: a client's mistake is not an incident. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient ProblemType type;
    private final transient List<FieldError> errors;
    private final transient @Nullable Duration retryAfter;

    private ProblemException(ProblemType type, String detail, List<FieldError> errors, @Nullable Duration retryAfter) {
        super(detail, null, false, false);
        this.type = type;
        this.errors = errors;
        this.retryAfter = retryAfter;
    }

    /** A refusal with one sentence that says what is wrong and what to do. */
    public static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(type, detail, List.of(), null);
    }

    /** A refusal for which one field is to blame. */
    public static ProblemException of(ProblemType type, String field, String message) {
        return new ProblemException(type, message, List.of(new FieldError(field, message)), null);
    }

    /** Another row has this value already; names the field. */
    public static ProblemException clash(String field) {
        return of(CommonProblem.CLASH, field, "The " + field + " is taken.");
    }

    /** There is no such thing for this caller, also when it belongs to another organisation. */
    public static ProblemException notFound(String thing) {
        return of(CommonProblem.NOT_FOUND, "There is no such " + thing + ".");
    }

    /** A refusal that ends by itself. */
    public static ProblemException tooManyRequests(String detail, Duration retryAfter) {
        return new ProblemException(CommonProblem.TOO_MANY_REQUESTS, detail, List.of(), retryAfter);
    }

    /** In one line what is wrong, with the fields that are to blame. */
    public String reason() {
        return errors.isEmpty()
                ? String.valueOf(getMessage())
                : errors.stream()
                        .map(error -> error.field() + ": " + error.message())
                        .collect(Collectors.joining("; "));
    }

    public ProblemType type() {
        return type;
    }

    public List<FieldError> errors() {
        return errors;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
