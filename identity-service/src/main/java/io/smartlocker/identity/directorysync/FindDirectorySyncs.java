package io.smartlocker.identity.directorysync;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Cursors;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Directory syncs, which are few, and the reports of their runs. */
@ApplicationScoped
class FindDirectorySyncs {
    private final DirectorySyncs syncs;
    private final SyncRuns runs;

    FindDirectorySyncs(DirectorySyncs syncs, SyncRuns runs) {
        this.syncs = syncs;
        this.runs = runs;
    }

    @WithSession
    Uni<Page<DirectorySyncView>> all(Caller caller) {
        return syncs.all(caller.organization())
                .map(all -> new Page<>(
                        all.stream()
                                .map(sync -> DirectorySyncView.of(sync, syncs.mapping(sync)))
                                .toList(),
                        null,
                        all.size()));
    }

    @WithSession
    Uni<DirectorySyncView> find(UUID id, Caller caller) {
        return syncs.require(id, caller.organization()).map(sync -> DirectorySyncView.of(sync, syncs.mapping(sync)));
    }

    @WithSession
    Uni<Page<SyncRunView>> runs(UUID id, PageQuery page, Caller caller) {
        return syncs.require(id, caller.organization())
                .flatMap(sync -> runs.count("sync = ?1", id))
                .flatMap(total -> runs.newest(id, page)
                        .map(rows -> Page.of(rows, page, total, runs::view, run -> Cursors.of(run.id))));
    }

    @WithSession
    Uni<SyncRunView> run(UUID id, UUID run, Caller caller) {
        return syncs.require(id, caller.organization())
                .flatMap(sync -> runs.require(run, id))
                .map(runs::view);
    }
}
