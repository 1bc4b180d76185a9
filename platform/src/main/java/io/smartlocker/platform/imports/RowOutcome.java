package io.smartlocker.platform.imports;

import io.smartlocker.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row.
 *
 * @param reason why it failed, absent when it did not
 */
public record RowOutcome(
        Cells cells, Result result, @Nullable String reason) {
    public enum Result {
        ADDED,
        CHANGED,
        UNCHANGED,
        FAILED
    }

    public static RowOutcome of(Cells cells, Result result) {
        return new RowOutcome(cells, result, null);
    }

    public static RowOutcome failed(Cells cells, String reason) {
        return new RowOutcome(cells, Result.FAILED, reason);
    }

    /** Failed for the reason that the API would give. */
    public static RowOutcome refused(Cells cells, ProblemException refusal) {
        return failed(cells, refusal.reason());
    }
}
