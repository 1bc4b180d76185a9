package io.smartlocker.audit.log;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.audit.Everywhere;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Page;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;

/** Reads the log of the caller's organisation. */
@ApplicationScoped
class ReadLog {
    private final LogEntries entries;

    ReadLog(LogEntries entries) {
        this.entries = entries;
    }

    @WithSession
    Uni<Page<LogEntryView>> list(LogQuery query, Caller caller) {
        Everywhere.require(caller);
        return query.search()
                .map(text -> entries.types(caller.organization(), text)
                        .flatMap(types -> page(query, () -> all(query, caller).ofTypes(types))))
                .orElseGet(() -> page(query, () -> all(query, caller)));
    }

    /** The entry of one activity; 404 when there is none for this caller. */
    @WithSession
    Uni<LogEntryView> read(UUID activity, Caller caller) {
        Everywhere.require(caller);
        return entries.find(activity, caller.organization())
                .map(found -> found.map(LogEntryView::of).orElseThrow(() -> ProblemException.notFound("log entry")));
    }

    private Uni<Page<LogEntryView>> page(LogQuery query, Supplier<Selection> all) {
        LogSort sort = query.sort();
        Selection rest = all.get();
        query.cursor().map(sort::mark).ifPresent(mark -> rest.after(sort, mark));
        return entries.first(query.fetch(), sort, rest).flatMap(rows -> entries.count(all.get())
                .map(total -> Page.of(rows, query, total, LogEntryView::of, sort::cursor)));
    }

    private static Selection all(LogQuery query, Caller caller) {
        return Selection.of(query.filter(), caller.organization());
    }
}
