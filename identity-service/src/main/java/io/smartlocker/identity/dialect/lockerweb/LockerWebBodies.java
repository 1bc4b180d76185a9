package io.smartlocker.identity.dialect.lockerweb;

import io.smartlocker.identity.IdentityConfig;
import io.smartlocker.identity.body.BodyLimit;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

/** Bodies of this dialect are as large as others; only the refusal is its own. */
@ApplicationScoped
class LockerWebBodies implements BodyLimit {
    private final long bytes;

    LockerWebBodies(IdentityConfig config) {
        this.bytes = config.bodyLimit().asLongValue();
    }

    @Override
    public boolean covers(String path) {
        return path.equals("/api/user/add");
    }

    @Override
    public long bytes() {
        return bytes;
    }

    @Override
    public Object answer(ProblemException refusal) {
        return AddUserAnswer.of(refusal);
    }
}
