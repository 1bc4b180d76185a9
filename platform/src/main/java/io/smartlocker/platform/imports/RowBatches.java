package io.smartlocker.platform.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a file into batches. Nothing is in a batch twice: a second row for the same key begins the next, and so finds what
 * the first has written.
 */
final class RowBatches {
    private final Iterator<CsvFile.Row> rows;
    private final Columns columns;
    private final int size;
    private Optional<CsvFile.Row> held = Optional.empty();

    RowBatches(Iterator<CsvFile.Row> rows, Columns columns, int size) {
        this.rows = rows;
        this.columns = columns;
        this.size = size;
    }

    /**
     * Some rows.
     *
     * @param wrong what is no row of this file
     */
    record Batch(List<Cells> rows, List<RowOutcome> wrong) {}

    boolean hasNext() {
        return held.isPresent() || rows.hasNext();
    }

    Batch next() {
        Batch batch = new Batch(new ArrayList<>(), new ArrayList<>());
        Set<List<String>> keys = new HashSet<>();
        while (hasNext() && batch.rows.size() + batch.wrong.size() < size) {
            CsvFile.Row row = held.orElseGet(rows::next);
            held = Optional.empty();
            Cells cells = new Cells(columns, row);
            Optional<String> objection = objection(cells);
            if (objection.isPresent()) {
                batch.wrong.add(RowOutcome.failed(cells, objection.get()));
            } else if (keys.add(cells.key())) {
                batch.rows.add(cells);
            } else {
                held = Optional.of(row);
                return batch;
            }
        }
        return batch;
    }

    /** Why a row is none of this file, whatever it says. PostgreSQL can neither store a NUL nor look for one. */
    private Optional<String> objection(Cells cells) {
        int found = cells.row().cells().size();
        if (cells.row().cells().stream().anyMatch(cell -> cell.indexOf('\0') >= 0)) {
            return Optional.of("The row must not hold the NUL character.");
        }
        if (found != columns.all().size()) {
            return Optional.of(
                    "The row has " + found + " cells, the file " + columns.all().size() + " columns.");
        }
        return columns.known().key().stream()
                .filter(column -> cells.filled(column).isEmpty())
                .findFirst()
                .map(column -> column.field() + ": is missing.");
    }
}
