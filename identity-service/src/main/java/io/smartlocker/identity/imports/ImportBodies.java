package io.smartlocker.identity.imports;

import io.smartlocker.identity.IdentityConfig;
import io.smartlocker.identity.body.BodyLimit;
import jakarta.enterprise.context.ApplicationScoped;

/** Files may be larger than other bodies: they are never held in memory. */
@ApplicationScoped
class ImportBodies implements BodyLimit {
    private final long bytes;

    ImportBodies(IdentityConfig config) {
        this.bytes = config.imports().limit().asLongValue();
    }

    @Override
    public boolean covers(String path) {
        return path.equals("/api/v1/users/import");
    }

    @Override
    public long bytes() {
        return bytes;
    }
}
