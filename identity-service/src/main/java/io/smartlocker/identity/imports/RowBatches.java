package io.smartlocker.identity.imports;

import io.smartlocker.identity.user.Upsert.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a file into batches. Nobody is in a batch twice: a second row for the same employee id begins the next, and so
 * finds what the first has written.
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
    record Batch(List<CsvFile.Row> rows, List<Outcome<CsvFile.Row>> wrong) {}

    boolean hasNext() {
        return held.isPresent() || rows.hasNext();
    }

    Batch next() {
        Batch batch = new Batch(new ArrayList<>(), new ArrayList<>());
        Set<String> people = new HashSet<>();
        while (hasNext() && batch.rows.size() + batch.wrong.size() < size) {
            CsvFile.Row row = held.orElseGet(rows::next);
            held = Optional.empty();
            Optional<String> objection = objection(row);
            if (objection.isPresent()) {
                batch.wrong.add(Outcome.failed(row, objection.get()));
            } else if (people.add(employeeId(row).orElseThrow())) {
                batch.rows.add(row);
            } else {
                held = Optional.of(row);
                return batch;
            }
        }
        return batch;
    }

    private Optional<String> objection(CsvFile.Row row) {
        if (row.cells().size() != columns.all().size()) {
            return Optional.of("The row has " + row.cells().size() + " cells, the file "
                    + columns.all().size() + " columns.");
        }
        return employeeId(row).isEmpty() ? Optional.of("employeeId: is missing.") : Optional.empty();
    }

    private Optional<String> employeeId(CsvFile.Row row) {
        return new RowReader(columns, row.cells()).employeeId();
    }
}
