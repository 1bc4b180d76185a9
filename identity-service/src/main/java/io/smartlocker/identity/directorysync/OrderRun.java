package io.smartlocker.identity.directorysync;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Has a run begin now. */
@ApplicationScoped
class OrderRun {
    private final DirectorySyncs syncs;
    private final SyncRuns runs;
    private final StartRun startRun;
    /** Noted and not yet begun: a repeated request is answered with the first one's run, which runs once. */
    private final Set<UUID> noted = ConcurrentHashMap.newKeySet();

    OrderRun(DirectorySyncs syncs, SyncRuns runs, StartRun startRun) {
        this.syncs = syncs;
        this.runs = runs;
        this.startRun = startRun;
    }

    /** @throws ProblemException 404, 409 while another run is under way */
    @Writes
    Uni<SyncRunView> note(UUID sync, boolean dryRun, Caller caller) {
        return syncs.require(sync, caller.organization())
                .flatMap(found -> startRun.note(found, dryRun))
                .invoke(run -> noted.add(run.id))
                .map(runs::view);
    }

    /** Begins a run that has been noted. */
    void begin(UUID sync, SyncRunView run, Caller caller) {
        if (noted.remove(run.id())) {
            startRun.goOn(sync, caller.organization(), run.id(), run.dryRun());
        }
    }
}
