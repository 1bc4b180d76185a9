package io.smartlocker.platform.imports;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.imports.RowOutcome.Result;
import io.smartlocker.platform.problem.ProblemException;
import java.util.List;
import java.util.function.Function;

/** Enters the rows of a batch one after the other in the transaction under way, and says what became of each. */
public final class RowByRow {
    private RowByRow() {}

    /** Reads a row and writes what it wants. */
    @FunctionalInterface
    public interface Entry {
        /** @throws ProblemException if the row cannot be read */
        Uni<Result> enter(Cells row);
    }

    /**
     * A row that cannot be read fails alone. One that is refused later fails the batch, which {@link WriteBatch} then tries row
     * by row: something of it may be written already.
     */
    public static Uni<List<RowOutcome>> enter(List<Cells> rows, Entry entry) {
        return each(rows, row -> {
            try {
                return outcome(row, entry);
            } catch (ProblemException refusal) {
                return Uni.createFrom().item(RowOutcome.refused(row, refusal));
            }
        });
    }

    /** The same where nothing is written before all is looked up: whatever refuses a row, it fails alone. */
    public static Uni<List<RowOutcome>> enterOrLeave(List<Cells> rows, Entry entry) {
        return each(rows, row -> Uni.createFrom()
                .deferred(() -> outcome(row, entry))
                .onFailure(ProblemException.class)
                .recoverWithItem(refusal -> RowOutcome.refused(row, (ProblemException) refusal)));
    }

    private static Uni<RowOutcome> outcome(Cells row, Entry entry) {
        return entry.enter(row).map(result -> RowOutcome.of(row, result));
    }

    private static Uni<List<RowOutcome>> each(List<Cells> rows, Function<Cells, Uni<RowOutcome>> what) {
        return Multi.createFrom()
                .iterable(rows)
                .onItem()
                .transformToUniAndConcatenate(what::apply)
                .collect()
                .asList();
    }
}
