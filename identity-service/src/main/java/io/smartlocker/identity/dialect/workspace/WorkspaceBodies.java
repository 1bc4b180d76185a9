package io.smartlocker.identity.dialect.workspace;

import io.smartlocker.platform.body.BodyConfig;
import io.smartlocker.platform.body.BodyLimit;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

/** Bodies of this dialect are as large as others; only the refusal is its own. */
@ApplicationScoped
class WorkspaceBodies implements BodyLimit {
    private final long bytes;

    WorkspaceBodies(BodyConfig config) {
        this.bytes = config.limit().asLongValue();
    }

    @Override
    public boolean covers(String path) {
        return path.equals("/api/users/add");
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
        return MembersAnswer.of(refusal);
    }
}
