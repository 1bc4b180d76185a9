package io.smartlocker.scheduling.shift;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.imports.Cells;
import io.smartlocker.platform.imports.ImportTerms;
import io.smartlocker.platform.imports.KnownColumns;
import io.smartlocker.platform.imports.RowByRow;
import io.smartlocker.platform.imports.RowCheck;
import io.smartlocker.platform.imports.RowOutcome;
import io.smartlocker.platform.imports.RowOutcome.Result;
import io.smartlocker.platform.imports.RowWriter;
import io.smartlocker.platform.imports.WriteBatch;
import io.smartlocker.scheduling.shift.Shifts.Selection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Adds and changes shifts as a file has them, by location and name. */
@ApplicationScoped
class ImportShifts implements RowWriter {
    private static final KnownColumns COLUMNS =
            KnownColumns.of("shifts", ShiftColumn.values(), ShiftColumn.LOCATION, ShiftColumn.NAME);

    private final WriteBatch writeBatch;
    private final ShiftNames names;
    private final Shifts shifts;
    private final WriteShift writeShift;
    private final RowCheck check;

    ImportShifts(WriteBatch writeBatch, ShiftNames names, Shifts shifts, WriteShift writeShift, RowCheck check) {
        this.writeBatch = writeBatch;
        this.names = names;
        this.shifts = shifts;
        this.writeShift = writeShift;
        this.check = check;
    }

    @Override
    public String things() {
        return "shifts";
    }

    @Override
    public KnownColumns columns() {
        return COLUMNS;
    }

    @Override
    public void write(List<Cells> rows, ImportTerms terms, Progress progress) {
        writeBatch.write(rows, terms, progress, batch -> upsert(batch, terms.caller()));
    }

    private Uni<List<RowOutcome>> upsert(List<Cells> rows, Caller caller) {
        return names.read(rows, caller)
                .flatMap(meanings -> shifts.all(Selection.visibleTo(caller).named(texts(rows)))
                        .map(present -> new ShiftBook(meanings, new ArrayList<>(present)))
                        .flatMap(book -> RowByRow.enterOrLeave(rows, cells -> upsert(cells, book, caller))));
    }

    private static List<String> texts(List<Cells> rows) {
        return rows.stream()
                .flatMap(cells -> Stream.of(
                        cells.require(ShiftColumn.NAME),
                        cells.filled(ShiftColumn.ID).orElse("")))
                .distinct()
                .toList();
    }

    private Uni<Result> upsert(Cells cells, ShiftBook book, Caller caller) {
        Optional<Shift> present = book.find(cells);
        if (present.isPresent()) {
            return writeShift
                    .change(present.get(), before -> valid(new ShiftRow(cells, book.names(), before)), caller)
                    .map(written -> written.changed() ? Result.CHANGED : Result.UNCHANGED);
        }
        return writeShift
                .create(valid(new ShiftRow(cells, book.names(), null)), caller)
                .invoke(written -> book.add(written.shift()))
                .replaceWith(Result.ADDED);
    }

    private ShiftRequest valid(ShiftRow row) {
        ShiftRequest request = row.request();
        check.require(request);
        return request;
    }
}
