package io.smartlocker.audit.log;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.audit.checkpoint.Checkpoint;
import io.smartlocker.audit.checkpoint.Checkpoints;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What an export reads, each time in a session of its own. */
@ApplicationScoped
class ExportPages {
    private final LogEntries entries;
    private final Checkpoints checkpoints;

    ExportPages(LogEntries entries, Checkpoints checkpoints) {
        this.entries = entries;
        this.checkpoints = checkpoints;
    }

    /** @throws ProblemException 400 if it is to go on behind an entry, or up to one, that is not there */
    @WithSession
    Uni<Export> begin(ExportQuery query, UUID organization) {
        return cut(organization).flatMap(cut -> entries.head(organization).flatMap(head -> {
            Selection.of(query.filter(), organization);
            long upTo = query.upTo().orElse(head.position);
            if (upTo > head.position) {
                throw ProblemException.of(CommonProblem.INVALID, "upTo", "The log is not so long.");
            }
            return types(query, organization).flatMap(types -> after(query, organization)
                    .map(after -> new Export(query, organization, types.orElse(null), after, upTo, cut)));
        }));
    }

    /**
     * Some more entries of it.
     *
     * @throws LogWasCut if entries were removed meanwhile, of which nobody can say whether they would have been in it
     */
    @WithSession
    Uni<List<LogEntry>> next(Export export, Optional<LogSort.Mark> last, int count) {
        return entries.first(count, export.order(), export.rest(last))
                .call(read -> cut(export.organization()).invoke(cut -> {
                    if (cut != export.cut()) {
                        throw new LogWasCut();
                    }
                }));
    }

    /** Entries that belong into a file were removed while it was written. */
    static final class LogWasCut extends RuntimeException {
        private static final long serialVersionUID = 1;

        LogWasCut() {
            super("The log was cut off meanwhile", null, false, false);
        }
    }

    private Uni<Long> cut(UUID organization) {
        return checkpoints.cut(organization).map(cut -> cut.map(Checkpoint::position)
                .orElse(0L));
    }

    private Uni<Optional<List<String>>> types(ExportQuery query, UUID organization) {
        return query.search()
                .map(text -> entries.types(organization, text).map(Optional::of))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Optional<LogSort.Mark>> after(ExportQuery query, UUID organization) {
        Optional<Long> position = query.after().filter(place -> place > 0);
        if (position.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        return entries.at(organization, position.get())
                .map(entry -> Optional.of(LogSort.mark(entry.orElseThrow(() -> ProblemException.of(
                        CommonProblem.INVALID, "after", "There is no entry at this position any more.")))));
    }
}
