package io.smartlocker.locker.csv;

import io.smartlocker.locker.cabinet.Locker;
import io.smartlocker.locker.cabinet.LockerEdit;
import io.smartlocker.locker.cabinet.LockerRequest;
import io.smartlocker.platform.imports.Cells;
import io.smartlocker.platform.problem.ProblemException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a row wants of a locker. A column that the file has is the truth, also where a cell is empty; what the file has no
 * column for stays as it is. Only an empty {@code inService} says nothing. The kiosk is no matter of files.
 *
 * @param present the locker, absent when it is to be added
 */
record LockerRow(Cells cells, Optional<Locker> present, LockerEdit wanted) {

    /** @throws ProblemException 400 if the row cannot be read, or names what there is not */
    static LockerRow of(Cells cells, Names names) {
        Optional<Locker> present = names.locker(cells);
        return new LockerRow(
                cells,
                present,
                present.map(locker -> changed(LockerEdit.of(locker), cells, names))
                        .orElseGet(() -> added(cells, names)));
    }

    private static LockerEdit added(Cells cells, Names names) {
        UUID location = names.location(cells);
        return new LockerEdit(
                cells.require(LockerColumn.NAME),
                cells.require(LockerColumn.SERIAL),
                names.type(cells),
                number(cells, LockerColumn.ROWS, null),
                number(cells, LockerColumn.COLUMNS, null),
                location,
                names.area(cells, location).orElse(null),
                null,
                cells.yesOrNo(LockerColumn.IN_SERVICE).orElse(true));
    }

    private static LockerEdit changed(LockerEdit before, Cells cells, Names names) {
        UUID location = has(cells, LockerColumn.LOCATION) ? names.location(cells) : before.location();
        return new LockerEdit(
                has(cells, LockerColumn.NAME) ? cells.require(LockerColumn.NAME) : before.name(),
                before.serial(),
                has(cells, LockerColumn.TYPE) ? names.type(cells) : before.type(),
                number(cells, LockerColumn.ROWS, before.rows()),
                number(cells, LockerColumn.COLUMNS, before.columns()),
                location,
                has(cells, LockerColumn.AREA) ? names.area(cells, location).orElse(null) : before.area(),
                before.kiosk(),
                cells.yesOrNo(LockerColumn.IN_SERVICE).orElse(before.inService()));
    }

    private static boolean has(Cells cells, LockerColumn column) {
        return cells.cell(column).isPresent();
    }

    private static @Nullable Integer number(Cells cells, LockerColumn column, @Nullable Integer before) {
        return has(cells, column) ? cells.read(column, LockerRow::number).orElse(null) : before;
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** What it takes to add it; it is in service then. */
    LockerRequest request() {
        return new LockerRequest(
                wanted.name(),
                wanted.serial(),
                wanted.type(),
                wanted.rows(),
                wanted.columns(),
                wanted.location(),
                wanted.area());
    }
}
