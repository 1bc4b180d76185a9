package io.smartlocker.platform.paging;

import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.util.UUID;

/** Cursors of lists sorted by id. */
public final class Cursors {
    private Cursors() {}

    public static String of(UUID id) {
        return id.toString();
    }

    static UUID id(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(CommonProblem.INVALID, "cursor", "Use the value of next as it was given.");
        }
    }
}
