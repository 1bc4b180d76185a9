package io.smartlocker.locker.csv;

import io.smallrye.mutiny.Uni;
import io.smartlocker.locker.cabinet.AddLocker;
import io.smartlocker.locker.cabinet.ChangeLocker;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.imports.Cells;
import io.smartlocker.platform.imports.ImportTerms;
import io.smartlocker.platform.imports.KnownColumns;
import io.smartlocker.platform.imports.RowByRow;
import io.smartlocker.platform.imports.RowCheck;
import io.smartlocker.platform.imports.RowOutcome.Result;
import io.smartlocker.platform.imports.RowWriter;
import io.smartlocker.platform.imports.WriteBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Adds and changes lockers as a file has them, by serial number. */
@ApplicationScoped
class ImportLockers implements RowWriter {
    private static final KnownColumns COLUMNS = KnownColumns.of("lockers", LockerColumn.values(), LockerColumn.SERIAL);

    private final WriteBatch writeBatch;
    private final FindNames findNames;
    private final RowCheck rowCheck;
    private final AddLocker addLocker;
    private final ChangeLocker changeLocker;

    ImportLockers(
            WriteBatch writeBatch,
            FindNames findNames,
            RowCheck rowCheck,
            AddLocker addLocker,
            ChangeLocker changeLocker) {
        this.writeBatch = writeBatch;
        this.findNames = findNames;
        this.rowCheck = rowCheck;
        this.addLocker = addLocker;
        this.changeLocker = changeLocker;
    }

    @Override
    public String things() {
        return "lockers";
    }

    @Override
    public KnownColumns columns() {
        return COLUMNS;
    }

    @Override
    public void write(List<Cells> rows, ImportTerms terms, Progress progress) {
        Caller caller = terms.caller();
        writeBatch.write(rows, terms, progress, batch -> findNames
                .of(batch, caller)
                .flatMap(names -> RowByRow.enter(batch, cells -> enter(cells, names, caller))));
    }

    private Uni<Result> enter(Cells cells, Names names, Caller caller) {
        LockerRow row = LockerRow.of(cells, names);
        rowCheck.require(row.wanted());
        return row.present()
                .map(locker -> changeLocker
                        .change(locker, row.wanted(), caller)
                        .map(changed -> changed ? Result.CHANGED : Result.UNCHANGED))
                .orElseGet(() -> addLocker
                        .create(row.request(), caller)
                        .flatMap(locker -> changeLocker.change(locker, row.wanted(), caller))
                        .replaceWith(Result.ADDED));
    }
}
