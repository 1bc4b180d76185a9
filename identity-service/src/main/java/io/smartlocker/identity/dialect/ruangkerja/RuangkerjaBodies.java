package io.smartlocker.identity.dialect.ruangkerja;

import io.smartlocker.platform.body.BodyConfig;
import io.smartlocker.platform.body.BodyLimit;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

/** Bodies of this dialect are as large as others; only the refusal is its own. */
@ApplicationScoped
class RuangkerjaBodies implements BodyLimit {
    private final long bytes;

    RuangkerjaBodies(BodyConfig config) {
        this.bytes = config.limit().asLongValue();
    }

    @Override
    public boolean covers(String path) {
        return path.startsWith("/ruangkerja/");
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
        return ErrorAnswer.of(refusal);
    }
}
