package io.smartlocker.identity.dialect.locksystem;

import io.smartlocker.identity.dialect.PersonLimits;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what a request lacks, so that the message names all of it at once. */
final class RequiredFields {
    private final List<String> missing = new ArrayList<>();

    RequiredFields require(String field, @Nullable Object value) {
        if (value == null || value instanceof String text && PersonLimits.isMissing(text)) {
            missing.add(field);
        }
        return this;
    }

    /** @throws ProblemException 400 naming what is missing */
    void check() {
        if (!missing.isEmpty()) {
            throw ProblemException.of(
                    CommonProblem.INVALID,
                    missing.getFirst(),
                    "Missing required field(s): " + String.join(", ", missing));
        }
    }
}
