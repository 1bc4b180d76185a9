package io.smartlocker.platform.imports;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Ends an import after the batch under way. What was written stays; one that has ended is left as it is. */
@ApplicationScoped
class CancelImport {
    private final ImportJobs jobs;
    private final Outbox outbox;

    CancelImport(ImportJobs jobs, Outbox outbox) {
        this.jobs = jobs;
        this.outbox = outbox;
    }

    @Writes
    Uni<Void> cancel(UUID id, String things, Caller caller) {
        return jobs.require(id, things, caller.organization())
                .flatMap(job -> jobs.end(id, ImportState.CANCELLED))
                .flatMap(cancelled -> cancelled
                        ? outbox.add(
                                ImportTerms.done(caller, things + ".import-cancelled", Map.of("import", id.toString())))
                        : Uni.createFrom().voidItem());
    }
}
