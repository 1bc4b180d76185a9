package io.smartlocker.platform.body;

import io.smartlocker.platform.problem.Problem;
import io.smartlocker.platform.problem.ProblemException;

/**
 * Paths whose bodies have a limit of their own, or whose refusals have a shape of their own. A path has at most one such
 * bean.
 */
public interface BodyLimit {
    boolean covers(String path);

    /** The largest body, in bytes. */
    long bytes();

    /** The media type of {@link #answer}. */
    default String mediaType() {
        return Problem.MEDIA_TYPE;
    }

    /** What is answered to a body that is refused before anybody reads it; Jackson writes it. */
    default Object answer(ProblemException refusal) {
        return Problem.of(refusal.type(), refusal.getMessage(), null);
    }
}
