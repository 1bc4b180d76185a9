package io.smartlocker.scheduling.shift;

import io.smartlocker.platform.imports.Cells;
import io.smartlocker.platform.imports.Column;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.scheduling.References;
import io.smartlocker.scheduling.naming.Meanings;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The shifts that rows of a file name: by their names, and their locations where a row says these, or by their ids. */
public final class NamedShifts {
    private final Column shift;
    private final Column location;
    private final List<Shift> found;
    private final Meanings locations;

    NamedShifts(Column shift, Column location, List<Shift> found, Meanings locations) {
        this.shift = shift;
        this.location = location;
        this.found = found;
        this.locations = locations;
    }

    /**
     * The id of the shift that a row names; one given as an id may be that of none.
     *
     * @throws ProblemException 422 if there is no shift of the name, or more than one
     */
    public UUID id(Cells cells) {
        Optional<UUID> place = cells.filled(location).map(name -> locations.require(location, name));
        List<Meanings.Known> there = found.stream()
                .filter(one -> place.isEmpty() || place.get().equals(one.location))
                .map(one -> new Meanings.Known(one.id, one.name))
                .toList();
        return Meanings.of("shift", there).require(shift, cells.require(shift));
    }

    /** The shift that a row names. @throws ProblemException 422 if there is none, or more than one */
    Shift require(Cells cells) {
        UUID id = id(cells);
        return found.stream()
                .filter(one -> one.id.equals(id))
                .findFirst()
                .orElseThrow(() -> References.unknown(shift.field(), id));
    }
}
