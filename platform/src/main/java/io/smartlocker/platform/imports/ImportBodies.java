package io.smartlocker.platform.imports;

import io.quarkus.arc.All;
import io.smartlocker.platform.body.BodyLimit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Files may be larger than other bodies: they are never held in memory. */
@ApplicationScoped
class ImportBodies implements BodyLimit {
    private final List<RowWriter> writers;
    private final long bytes;

    ImportBodies(@All List<RowWriter> writers, ImportConfig config) {
        this.writers = writers;
        this.bytes = config.limit().asLongValue();
    }

    @Override
    public boolean covers(String path) {
        return writers.stream().anyMatch(writer -> path.equals(Imports.address(writer)));
    }

    @Override
    public long bytes() {
        return bytes;
    }
}
