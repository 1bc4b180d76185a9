package io.smartlocker.locker.csv;

import io.smallrye.mutiny.Uni;
import io.smartlocker.locker.cabinet.Locker;
import io.smartlocker.locker.cabinet.LockerEdit;
import io.smartlocker.locker.cabinet.Lockers;
import io.smartlocker.locker.location.Locations;
import io.smartlocker.locker.lockertype.LockerTypes;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.imports.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds out what some rows name, and locks the lockers that they may change. */
@ApplicationScoped
class FindNames {
    private final Lockers lockers;
    private final LockerTypes types;
    private final Locations locations;

    FindNames(Lockers lockers, LockerTypes types, Locations locations) {
        this.lockers = lockers;
        this.types = types;
        this.locations = locations;
    }

    /** Works in the transaction under way. */
    Uni<Names> of(List<Cells> rows, Caller caller) {
        return lockers.lockBySerial(Cells.texts(rows, LockerColumn.SERIAL), caller)
                .flatMap(found -> types.byName(Cells.texts(rows, LockerColumn.TYPE), caller.organization())
                        .flatMap(types -> locations
                                .some(Cells.texts(rows, LockerColumn.LOCATION), places(found), caller)
                                .map(locations -> new Names(
                                        found.stream()
                                                .collect(Collectors.toMap(
                                                        locker -> LockerEdit.of(locker)
                                                                .serial(),
                                                        Function.identity())),
                                        types,
                                        locations))));
    }

    private static Set<UUID> places(List<Locker> lockers) {
        return lockers.stream().map(Locker::location).collect(Collectors.toSet());
    }
}
