package io.smartlocker.identity.dialect.locksystem;

import io.smartlocker.identity.IdentityConfig;
import io.smartlocker.identity.body.BodyLimit;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

/** Bodies of this dialect are as large as others; only the refusal is its own. */
@ApplicationScoped
class LockSystemBodies implements BodyLimit {
    private final long bytes;

    LockSystemBodies(IdentityConfig config) {
        this.bytes = config.bodyLimit().asLongValue();
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
    public Object answer(ProblemException refusal) {
        return Outcome.of(refusal);
    }
}
