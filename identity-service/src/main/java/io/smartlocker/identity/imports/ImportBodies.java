package io.smartlocker.identity.imports;

import io.smartlocker.identity.body.BodyLimit;
import io.smartlocker.platform.imports.ImportConfig;
import io.smartlocker.platform.problem.Problem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

/** Files may be larger than other bodies: they are never held in memory. */
@ApplicationScoped
class ImportBodies implements BodyLimit {
    private final long bytes;

    ImportBodies(ImportConfig config) {
        this.bytes = config.limit().asLongValue();
    }

    @Override
    public boolean covers(String path) {
        return path.equals("/api/v1/users/import");
    }

    @Override
    public long bytes() {
        return bytes;
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
