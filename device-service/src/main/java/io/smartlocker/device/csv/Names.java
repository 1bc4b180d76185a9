package io.smartlocker.device.csv;

import io.smartlocker.device.bay.Bay;
import io.smartlocker.device.device.Device;
import io.smartlocker.platform.imports.Cells;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the names in some rows mean to the caller.
 *
 * @param devices by asset tag in small letters, locked
 * @param bays those that the rows speak of, locked
 * @param types by name in small letters
 * @param locations by name
 */
record Names(
        Map<String, Device> devices, Map<BayPlace, Bay> bays, Map<String, UUID> types, Map<String, UUID> locations) {

    static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The device that a row speaks of, if there is one. */
    Optional<Device> device(Cells row) {
        return Optional.ofNullable(devices.get(small(row.require(DeviceColumn.ASSET_TAG))));
    }

    /** @throws ProblemException 400 if there is no such bay */
    Optional<Bay> bay(Cells row) {
        return BayPlace.in(row)
                .map(place -> Optional.ofNullable(bays.get(place)).orElseThrow(place::unknown));
    }

    /** @throws ProblemException 400 if the cell is empty, or there is no such type */
    UUID type(Cells row) {
        String name = row.require(DeviceColumn.TYPE);
        return known(types.get(small(name)), DeviceColumn.TYPE, "device type " + name);
    }

    /** @throws ProblemException 400 if there is no such location */
    Optional<UUID> location(Cells row) {
        return row.filled(DeviceColumn.LOCATION)
                .map(name -> known(locations.get(name), DeviceColumn.LOCATION, "location " + name));
    }

    private static UUID known(@Nullable UUID found, DeviceColumn column, String wanted) {
        if (found == null) {
            throw ProblemException.of(CommonProblem.INVALID, column.field(), "There is no " + wanted + ".");
        }
        return found;
    }
}
