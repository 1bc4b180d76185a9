package io.smartlocker.scheduling.shift;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.imports.Cells;
import io.smartlocker.platform.imports.Column;
import io.smartlocker.scheduling.naming.NamedBy;
import io.smartlocker.scheduling.naming.Names;
import io.smartlocker.scheduling.shift.Shifts.Selection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Finds the shifts that rows of a file name. */
@ApplicationScoped
public class FindNamedShifts {
    private final Shifts shifts;
    private final Names names;

    FindNamedShifts(Shifts shifts, Names names) {
        this.shifts = shifts;
        this.names = names;
    }

    /**
     * Those that the caller may see, in the session under way.
     *
     * @param shift the column with names or ids
     * @param location the column with the names of locations, which a file need not have
     */
    public Uni<NamedShifts> find(List<Cells> rows, Column shift, Column location, Caller caller) {
        return shifts.all(Selection.visibleTo(caller).named(Cells.texts(rows, shift)))
                .flatMap(found -> names.mean(NamedBy.LOCATION, Cells.texts(rows, location), caller)
                        .map(locations -> new NamedShifts(shift, location, found, locations)));
    }
}
