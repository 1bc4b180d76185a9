package io.smartlocker.identity.body;

import io.smartlocker.platform.problem.Problem;
import io.smartlocker.platform.problem.ProblemException;

/** The limit of all paths that have none of their own. */
record CommonLimit(long bytes) implements BodyLimit {
    @Override
    public boolean covers(String path) {
        return true;
    }

    @Override
    public String mediaType() {
        return Problem.MEDIA_TYPE;
    }

    @Override
    public Object answer(ProblemException refusal) {
        return Problem.of(refusal.type(), refusal.getMessage(), null);
    }
}
