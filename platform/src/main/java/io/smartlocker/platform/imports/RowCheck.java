package io.smartlocker.platform.imports;

import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;

/** Holds what a row wants to the limits that the API sets to the same. */
@ApplicationScoped
public class RowCheck {
    private final Validator validator;

    RowCheck(Validator validator) {
        this.validator = validator;
    }

    /** @throws ProblemException 400 naming the first field that goes beyond */
    public void require(Record wanted) {
        validator.validate(wanted).stream()
                .min(Comparator.comparing(RowCheck::field))
                .ifPresent(violation -> {
                    throw ProblemException.of(CommonProblem.INVALID, field(violation), violation.getMessage());
                });
    }

    private static String field(ConstraintViolation<Record> violation) {
        return violation.getPropertyPath().toString();
    }
}
