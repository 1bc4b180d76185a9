package io.smartlocker.audit.checkpoint;

import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;

/** Where a page of checkpoints ended. */
record CheckpointCursor(long position, String kind) {
    static final CheckpointCursor FIRST = new CheckpointCursor(Long.MAX_VALUE, "");

    /** The text of the cursor behind a row. */
    static String of(Checkpoint last) {
        return last.position + "_" + last.kind;
    }

    /** @throws ProblemException 400 if the text is none of ours */
    static CheckpointCursor parse(String text) {
        try {
            String[] parts = text.split("_", 2);
            return new CheckpointCursor(
                    Long.parseLong(parts[0]), Statement.Kind.valueOf(parts[1]).name());
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw ProblemException.of(CommonProblem.INVALID, "cursor", "Use the value of next as it was given.");
        }
    }
}
