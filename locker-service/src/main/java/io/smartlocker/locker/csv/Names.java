package io.smartlocker.locker.csv;

import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.contracts.state.LocationState.Area;
import io.smartlocker.locker.cabinet.Locker;
import io.smartlocker.platform.imports.Cells;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the names in some rows mean to the caller.
 *
 * @param lockers by serial number, locked
 * @param types by name
 * @param locations those that are named, and those at which the lockers are
 */
record Names(Map<String, Locker> lockers, Map<String, UUID> types, List<LocationState> locations) {

    /** The locker that a row speaks of, if there is one. */
    Optional<Locker> locker(Cells row) {
        return Optional.ofNullable(lockers.get(row.require(LockerColumn.SERIAL)));
    }

    /** @throws ProblemException 400 if the cell is empty, or there is no such type */
    UUID type(Cells row) {
        String name = row.require(LockerColumn.TYPE);
        return Optional.ofNullable(types.get(name))
                .orElseThrow(() -> unknown(LockerColumn.TYPE, "There is no locker type " + name + "."));
    }

    /** @throws ProblemException 400 if the cell is empty, or there is no such location */
    UUID location(Cells row) {
        String name = row.require(LockerColumn.LOCATION);
        return locations.stream()
                .filter(location -> location.name().equals(name))
                .findFirst()
                .map(LocationState::id)
                .orElseThrow(() -> unknown(LockerColumn.LOCATION, "There is no location " + name + "."));
    }

    /** @throws ProblemException 400 if there is no such area at the location */
    Optional<UUID> area(Cells row, UUID location) {
        return row.filled(LockerColumn.AREA).map(name -> locations.stream()
                .filter(known -> known.id().equals(location))
                .flatMap(known -> known.areas().stream())
                .filter(area -> area.name().equals(name))
                .findFirst()
                .map(Area::id)
                .orElseThrow(() -> unknown(LockerColumn.AREA, "There is no area " + name + " at this location.")));
    }

    private static ProblemException unknown(LockerColumn column, String message) {
        return ProblemException.of(CommonProblem.INVALID, column.field(), message);
    }
}
