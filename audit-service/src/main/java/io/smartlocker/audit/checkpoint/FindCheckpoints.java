package io.smartlocker.audit.checkpoint;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.audit.Everywhere;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;

/** The checkpoints of an organisation's log, the newest first. */
@ApplicationScoped
class FindCheckpoints {
    private final Checkpoints checkpoints;

    FindCheckpoints(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    @WithSession
    Uni<Page<CheckpointView>> all(PageQuery page, Caller caller) {
        Everywhere.require(caller);
        CheckpointCursor after = page.cursor().map(CheckpointCursor::parse).orElse(CheckpointCursor.FIRST);
        return checkpoints.page(caller.organization(), after, page.fetch()).flatMap(rows -> checkpoints
                .count(caller.organization())
                .map(total -> Page.of(rows, page, total, CheckpointView::of, CheckpointCursor::of)));
    }
}
