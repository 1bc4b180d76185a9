package io.smartlocker.platform.imports;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.imports.RowWriter.Progress;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.BackgroundTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.util.List;

/**
 * Writes a batch in one transaction. When somebody else writes the same in the same moment the batch is tried again, and
 * then row by row, so that one clash costs one row. In a dry run all is done and then rolled back.
 */
@ApplicationScoped
public class WriteBatch {
    private final BackgroundTransaction transaction;

    WriteBatch(BackgroundTransaction transaction) {
        this.transaction = transaction;
    }

    /** Says what became of rows, having written them in the transaction under way. */
    @FunctionalInterface
    public interface Work {
        Uni<List<RowOutcome>> write(List<Cells> rows);
    }

    /** Carries the outcomes of a dry run out of the transaction that it rolls back. */
    private static final class Rehearsed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient List<RowOutcome> outcomes;

        Rehearsed(List<RowOutcome> outcomes) {
            super(null, null, false, false);
            this.outcomes = outcomes;
        }
    }

    /** Call it on a thread that may wait. */
    public void write(List<Cells> rows, ImportTerms terms, Progress progress, Work work) {
        try {
            once(rows, terms, progress, work);
        } catch (ProblemException | PersistenceException disturbed) {
            again(rows, terms, progress, work);
        }
    }

    private void once(List<Cells> rows, ImportTerms terms, Progress progress, Work work) {
        if (terms.dryRun()) {
            rehearse(rows, progress, work);
        } else {
            transaction.run(() -> work.write(rows).flatMap(progress::note));
        }
    }

    private void rehearse(List<Cells> rows, Progress progress, Work work) {
        try {
            transaction.run(() -> work.write(rows).invoke(outcomes -> {
                throw new Rehearsed(outcomes);
            }));
        } catch (Rehearsed rehearsed) {
            transaction.run(() -> progress.note(rehearsed.outcomes));
        }
    }

    private void again(List<Cells> rows, ImportTerms terms, Progress progress, Work work) {
        try {
            once(rows, terms, progress, work);
        } catch (ProblemException | PersistenceException disturbed) {
            if (rows.size() > 1) {
                rows.forEach(row -> write(List.of(row), terms, progress, work));
            } else {
                transaction.run(() -> progress.note(List.of(failed(rows.getFirst(), disturbed))));
            }
        }
    }

    private static RowOutcome failed(Cells row, RuntimeException disturbed) {
        return disturbed instanceof ProblemException refusal
                ? RowOutcome.refused(row, refusal)
                : RowOutcome.failed(row, "Somebody changed the same at the same moment.");
    }
}
