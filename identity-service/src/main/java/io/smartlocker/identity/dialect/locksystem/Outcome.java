package io.smartlocker.identity.dialect.locksystem;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.identity.dialect.Refusals;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an operation ended.
 *
 * @param status 1 when it was done, 0 when not
 * @param msg what was done, or what is wrong
 */
@RegisterForReflection
@Schema(name = "LockSystemOutcome")
record Outcome(int status, String msg) {
    static final int DONE = 1;
    static final int REFUSED = 0;

    private static final Map<String, String> THEIR_NAMES = Map.of("employeeId", "id", "email", "emailid");

    static Outcome done(String msg) {
        return new Outcome(DONE, msg);
    }

    static Outcome of(ProblemException refusal) {
        String field = Refusals.field(refusal);
        String theirs = THEIR_NAMES.getOrDefault(field, field);
        return new Outcome(
                REFUSED,
                refusal.type() == CommonProblem.CLASH
                        ? "The " + theirs + " is already taken."
                        : Refusals.sentence(refusal));
    }
}
