package io.smartlocker.platform.imports;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** How an import is doing. */
@ApplicationScoped
class FindImport {
    private final ImportJobs jobs;

    FindImport(ImportJobs jobs) {
        this.jobs = jobs;
    }

    @WithSession
    Uni<ImportView> find(UUID id, String things, Caller caller) {
        return jobs.require(id, things, caller.organization()).map(ImportView::of);
    }
}
