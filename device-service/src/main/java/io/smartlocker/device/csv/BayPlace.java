package io.smartlocker.device.csv;

import io.smartlocker.contracts.state.LockerState;
import io.smartlocker.device.bay.Bay;
import io.smartlocker.platform.imports.Cells;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A bay as files name it.
 *
 * @param locker its serial number
 * @param number of the bay, from 1
 */
record BayPlace(String locker, int number) {
    /**
     * Where a row says that its device is, if it says so.
     *
     * @throws ProblemException 400 if it says half of it, or no number
     */
    static Optional<BayPlace> in(Cells row) {
        if (row.filled(DeviceColumn.LOCKER).isEmpty()
                && row.filled(DeviceColumn.BAY).isEmpty()) {
            return Optional.empty();
        }
        String locker = row.require(DeviceColumn.LOCKER);
        row.require(DeviceColumn.BAY);
        return row.read(DeviceColumn.BAY, BayPlace::number).map(number -> new BayPlace(locker, number));
    }

    /** @param lockers by id; that of the bay is among them */
    static BayPlace of(Bay bay, Map<UUID, LockerState> lockers) {
        return new BayPlace(Objects.requireNonNull(lockers.get(bay.locker())).serial(), bay.number());
    }

    ProblemException unknown() {
        return ProblemException.of(
                CommonProblem.INVALID,
                DeviceColumn.BAY.field(),
                "There is no bay " + number + " in a locker " + locker + ".");
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
