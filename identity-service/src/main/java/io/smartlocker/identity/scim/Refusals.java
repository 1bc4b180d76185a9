package io.smartlocker.identity.scim;

import io.smartlocker.platform.inbox.PassingFailure;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.Problem;
import io.smartlocker.platform.problem.Problem.FieldError;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.jboss.logging.Logger;

/** Why an operation of a bulk request failed. There is no HTTP answer to each that could be translated. */
public final class Refusals {
    private static final Logger LOG = Logger.getLogger(Refusals.class);

    private Refusals() {}

    public static ScimError of(Throwable failure) {
        return ScimError.of(problem(failure));
    }

    private static Problem problem(Throwable failure) {
        return switch (failure) {
            case ProblemException refusal -> Problem.of(refusal.type(), refusal.getMessage(), null, refusal.errors());
            case ConstraintViolationException violations ->
                Problem.of(CommonProblem.INVALID, "Check the fields.", null, fields(violations));
            case OptimisticLockException stale ->
                Problem.of(CommonProblem.STALE, "Somebody changed it at the same moment. Read it again.", null);
            case Throwable passing
            when PassingFailure.is(passing) ->
                Problem.of(CommonProblem.UNAVAILABLE, "Nothing was changed. Try again in a moment.", null);
            default -> {
                LOG.error("An operation of a bulk request failed", failure);
                yield Problem.of(CommonProblem.INTERNAL, "It is in our log. Nothing was changed.", null);
            }
        };
    }

    private static List<FieldError> fields(ConstraintViolationException violations) {
        return violations.getConstraintViolations().stream()
                .map(violation -> new FieldError(violation.getPropertyPath().toString(), violation.getMessage()))
                .sorted((a, b) -> a.field().compareTo(b.field()))
                .toList();
    }
}
