package io.smartlocker.audit.log;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** Walks along the whole chain of an organisation, some entries at a time. */
@ApplicationScoped
class VerifyLog {
    private static final int STRIDE = 1_000;

    private final LogEntries entries;

    VerifyLog(LogEntries entries) {
        this.entries = entries;
    }

    Uni<Verification> verify(Caller caller) {
        return entries.head(caller.organization())
                .map(head -> head.orElseGet(() -> new LogHead(caller.organization(), 0, Seal.BEFORE_THE_FIRST)))
                .flatMap(head -> walk(new Walk(head), head));
    }

    private Uni<Verification> walk(Walk walk, LogHead head) {
        if (walk.isOver()) {
            return Uni.createFrom().item(walk.outcome());
        }
        return Multi.createBy()
                .repeating()
                .uni(() -> entries.following(head.organization, walk.position(), STRIDE)
                        .invoke(walk::over)
                        .replaceWith(walk))
                .whilst(going -> !going.isOver())
                .collect()
                .last()
                .map(Walk::outcome);
    }
}
