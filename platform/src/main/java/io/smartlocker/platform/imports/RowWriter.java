package io.smartlocker.platform.imports;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** What a service says of the things that it takes from files; an application-scoped bean for each kind of them. */
public interface RowWriter {
    /** What the things are called in addresses and in activities, such as {@code users}. */
    String things();

    KnownColumns columns();

    /**
     * Writes some rows, each of which succeeds or fails by itself. It is called on a thread that may wait, and hands what
     * became of the rows to the progress in the very transaction in which it did.
     *
     * @param rows no two of one thing
     */
    void write(List<Cells> rows, ImportTerms terms, Progress progress);

    /** Takes down what became of rows. */
    @FunctionalInterface
    interface Progress {
        /** Joins the transaction under way. */
        Uni<Void> note(List<RowOutcome> outcomes);
    }
}
