package io.smartlocker.identity.dialect.locksystem;

import io.smartlocker.platform.body.BodyConfig;
import io.smartlocker.platform.body.BodyLimit;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

/** Bodies of this dialect are as large as others; only the refusal is its own. */
@ApplicationScoped
class LockSystemBodies implements BodyLimit {
    private final long bytes;

    LockSystemBodies(BodyConfig config) {
        this.bytes = config.limit().asLongValue();
    }

    @Override
    public boolean covers(String path) {
        return path.equals("/api/user") || path.equals("/api/users");
    }

    @Override
    public long bytes() {
        return bytes;
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public Object answer(ProblemException refusal) {
        return Outcome.of(refusal);
    }
}
