package io.smartlocker.scheduling.shift;

import io.smartlocker.platform.imports.Cells;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.scheduling.SchedulingProblem;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The shifts that rows of a file may mean. Where a row gives an id, it is the shift with the id; else the one with the name at
 * the location, and a new one where there is none.
 *
 * @param present those that the caller may see, as far as rows could mean them
 */
record ShiftBook(ShiftMeanings names, List<Shift> present) {
    /** The shift that a row means, if there is one. @throws ProblemException 422 if there are several, or none with the id */
    Optional<Shift> find(Cells cells) {
        Optional<String> id = cells.filled(ShiftColumn.ID);
        return id.isPresent() ? Optional.of(byId(id.get())) : byName(cells);
    }

    /** A shift more, which later rows may mean. */
    void add(Shift shift) {
        present.add(shift);
    }

    private Shift byId(String id) {
        return present.stream()
                .filter(shift -> shift.id.toString().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> unknown(ShiftColumn.ID, "there is no shift " + id + "."));
    }

    private Optional<Shift> byName(Cells cells) {
        String name = cells.require(ShiftColumn.NAME);
        UUID location = names.require(ShiftColumn.LOCATION, cells.require(ShiftColumn.LOCATION));
        List<Shift> alike = present.stream()
                .filter(shift -> shift.location.equals(location) && shift.name.equalsIgnoreCase(name))
                .toList();
        if (alike.size() > 1) {
            throw unknown(ShiftColumn.NAME, "there is more than one shift " + name + "; say in id which.");
        }
        return alike.stream().findFirst();
    }

    private static ProblemException unknown(ShiftColumn column, String message) {
        return ProblemException.of(SchedulingProblem.UNKNOWN_REFERENCE, column.field(), message);
    }
}
