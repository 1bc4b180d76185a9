package io.smartlocker.scheduling.roster;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.imports.Cells;
import io.smartlocker.platform.imports.RowOutcome;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.scheduling.Days;
import io.smartlocker.scheduling.naming.Meanings;
import io.smartlocker.scheduling.naming.NamedBy;
import io.smartlocker.scheduling.naming.Names;
import io.smartlocker.scheduling.shift.FindNamedShifts;
import io.smartlocker.scheduling.shift.NamedShifts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds out which shifts and whom the rows of a file name. */
@ApplicationScoped
class RosterNames {
    private final FindNamedShifts shifts;
    private final Names names;

    RosterNames(FindNamedShifts shifts, Names names) {
        this.shifts = shifts;
        this.names = names;
    }

    /**
     * A row whose names are known.
     *
     * @param works whether the person is to work then
     */
    record Named(Cells cells, RosterRow row, boolean works) {
        UUID user() {
            return row.users().getFirst();
        }

        ShiftDay day() {
            return row.shiftDay();
        }
    }

    /** What a batch of rows wants, and the rows that name what there is not. */
    record Read(List<Named> accepted, List<RowOutcome> refused) {}

    /** Reads rows in the session under way. */
    Uni<Read> read(List<Cells> rows, Caller caller) {
        return shifts.find(rows, RosterColumn.SHIFT, RosterColumn.LOCATION, caller)
                .flatMap(found -> names.mean(NamedBy.EMPLOYEE_ID, Cells.texts(rows, RosterColumn.EMPLOYEE_ID), caller)
                        .map(people -> new Batch(found, people).read(rows)));
    }

    /** What the names of a batch mean. */
    private record Batch(NamedShifts shifts, Meanings people) {
        Read read(List<Cells> rows) {
            Read read = new Read(new ArrayList<>(), new ArrayList<>());
            Set<RosterRow> said = new HashSet<>();
            for (Cells cells : rows) {
                try {
                    Named named = named(cells);
                    if (!said.add(named.row())) {
                        throw ProblemException.of(
                                CommonProblem.INVALID,
                                RosterColumn.EMPLOYEE_ID.field(),
                                "is named twice for that day.");
                    }
                    read.accepted.add(named);
                } catch (ProblemException refusal) {
                    read.refused.add(RowOutcome.refused(cells, refusal));
                }
            }
            return read;
        }

        private Named named(Cells cells) {
            RosterRow row = new RosterRow(
                    shifts.id(cells),
                    Days.require(RosterColumn.DAY.field(), cells.require(RosterColumn.DAY)),
                    List.of(people.require(RosterColumn.EMPLOYEE_ID, cells.require(RosterColumn.EMPLOYEE_ID))));
            return new Named(cells, row, cells.yesOrNo(RosterColumn.WORKS).orElse(true));
        }
    }
}
