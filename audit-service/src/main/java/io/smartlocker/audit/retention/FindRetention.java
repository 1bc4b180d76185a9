package io.smartlocker.audit.retention;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.audit.Everywhere;
import io.smartlocker.audit.checkpoint.CheckpointView;
import io.smartlocker.audit.checkpoint.Checkpoints;
import io.smartlocker.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** For how long the caller's organisation keeps its log. */
@ApplicationScoped
class FindRetention {
    private final Retentions retentions;
    private final Checkpoints checkpoints;

    FindRetention(Retentions retentions, Checkpoints checkpoints) {
        this.retentions = retentions;
        this.checkpoints = checkpoints;
    }

    @WithSession
    Uni<RetentionView> find(Caller caller) {
        Everywhere.require(caller);
        return retentions.find(caller.organization()).flatMap(said -> checkpoints
                .cut(caller.organization())
                .map(cut -> new RetentionView(
                        said.months(), cut.map(CheckpointView::of).orElse(null), said.version())));
    }
}
