package io.smartlocker.audit.log;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads the log of the caller's organisation. */
@ApplicationScoped
class ReadLog {
    private final LogEntries entries;

    ReadLog(LogEntries entries) {
        this.entries = entries;
    }

    @WithSession
    Uni<Page<LogEntryView>> list(LogQuery query, Caller caller) {
        return entries.page(query, caller.organization()).flatMap(rows -> entries.count(query, caller.organization())
                .map(total -> Page.of(rows, query, total, LogEntryView::of, query.sort()::cursor)));
    }

    /** The entry of one activity; 404 when there is none for this caller. */
    @WithSession
    Uni<LogEntryView> read(UUID activity, Caller caller) {
        return entries.find(activity, caller.organization())
                .map(found -> found.map(LogEntryView::of).orElseThrow(() -> ProblemException.notFound("log entry")));
    }
}
