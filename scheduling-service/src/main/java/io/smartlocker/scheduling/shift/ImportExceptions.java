package io.smartlocker.scheduling.shift;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.imports.Cells;
import io.smartlocker.platform.imports.ImportTerms;
import io.smartlocker.platform.imports.KnownColumns;
import io.smartlocker.platform.imports.RowByRow;
import io.smartlocker.platform.imports.RowOutcome.Result;
import io.smartlocker.platform.imports.RowWriter;
import io.smartlocker.platform.imports.WriteBatch;
import io.smartlocker.scheduling.Days;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets shifts be otherwise than usual on certain days, or as usual again, as a file says: a row for each shift and day. */
@ApplicationScoped
class ImportExceptions implements RowWriter {
    private static final KnownColumns COLUMNS =
            KnownColumns.of("exceptions", ExceptionColumn.values(), ExceptionColumn.DAY, ExceptionColumn.SHIFT);

    private final WriteBatch writeBatch;
    private final FindNamedShifts shifts;
    private final WriteExceptionalDay writeDay;

    ImportExceptions(WriteBatch writeBatch, FindNamedShifts shifts, WriteExceptionalDay writeDay) {
        this.writeBatch = writeBatch;
        this.shifts = shifts;
        this.writeDay = writeDay;
    }

    @Override
    public String things() {
        return "shift-exceptions";
    }

    @Override
    public KnownColumns columns() {
        return COLUMNS;
    }

    @Override
    public void write(List<Cells> rows, ImportTerms terms, Progress progress) {
        Caller caller = terms.caller();
        writeBatch.write(rows, terms, progress, batch -> shifts.find(
                        batch, ExceptionColumn.SHIFT, ExceptionColumn.LOCATION, caller)
                .flatMap(named -> RowByRow.enterOrLeave(batch, cells -> write(cells, named.require(cells), caller)
                        .map(ImportExceptions::result))));
    }

    private Uni<WriteExceptionalDay.Outcome> write(Cells cells, Shift shift, Caller caller) {
        LocalDate day = Days.require(ExceptionColumn.DAY.field(), cells.require(ExceptionColumn.DAY));
        ExceptionRequest times =
                new ExceptionRequest(time(cells, ExceptionColumn.START), time(cells, ExceptionColumn.END));
        return cells.yesOrNo(ExceptionColumn.EXCEPTIONAL).orElse(true)
                ? writeDay.set(shift, times.on(day), caller)
                : writeDay.remove(shift, day, caller);
    }

    private static @Nullable LocalTime time(Cells cells, ExceptionColumn column) {
        return cells.read(column, TimeOfDay::read).orElse(null);
    }

    private static Result result(WriteExceptionalDay.Outcome outcome) {
        return switch (outcome) {
            case ADDED -> Result.ADDED;
            case CHANGED -> Result.CHANGED;
            case UNCHANGED -> Result.UNCHANGED;
        };
    }
}
