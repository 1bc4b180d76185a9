package io.smartlocker.device.csv;

import io.smartlocker.device.Reach;
import io.smartlocker.device.bay.Bay;
import io.smartlocker.device.device.Device;
import io.smartlocker.device.device.DeviceEdit;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.imports.Cells;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a row wants of a device. A column that the file has is the truth, also where a cell is empty; what the file has no
 * column for stays as it is. Only that no bay is named says nothing: devices are not to lose their bays because they were
 * elsewhere when the file was made.
 *
 * @param present the device, absent when it is to be added
 * @param bay where it is to be and is not
 */
record DeviceRow(Cells cells, Optional<Device> present, DeviceEdit wanted, Optional<Bay> bay) {
    private static final String ASSIGN = "bays:assign";

    /** @throws ProblemException 400 or 403 if the row cannot be read, names what there is not, or wants too much */
    static DeviceRow of(Cells cells, Names names, Caller caller) {
        Optional<Device> present = names.device(cells);
        Optional<Bay> bay =
                names.bay(cells).filter(named -> !present.flatMap(Device::bay).equals(Optional.of(named.id())));
        if (bay.isPresent() && !caller.permissions().contains(ASSIGN)) {
            throw ProblemException.of(
                    CommonProblem.FORBIDDEN, DeviceColumn.BAY.field(), "It takes the permission " + ASSIGN + ".");
        }
        DeviceEdit wanted =
                present.map(device -> changed(device, cells, names)).orElseGet(() -> added(cells, names, caller));
        return new DeviceRow(cells, present, normal(wanted), bay);
    }

    private static DeviceEdit added(Cells cells, Names names, Caller caller) {
        String assetTag = cells.require(DeviceColumn.ASSET_TAG);
        return new DeviceEdit(
                assetTag,
                cells.text(DeviceColumn.SERIAL_NUMBER, null),
                cells.text(DeviceColumn.RFID, null),
                names.type(cells),
                cells.filled(DeviceColumn.NAME).orElse(assetTag),
                names.location(cells).or(() -> Reach.only(caller)).orElse(null));
    }

    private static DeviceEdit changed(Device device, Cells cells, Names names) {
        DeviceEdit before = DeviceEdit.of(device);
        String assetTag = cells.require(DeviceColumn.ASSET_TAG);
        boolean named = cells.cell(DeviceColumn.NAME).isPresent();
        return new DeviceEdit(
                assetTag,
                serialNumber(cells, before.serialNumber()),
                cells.text(DeviceColumn.RFID, before.rfid()),
                cells.cell(DeviceColumn.TYPE).isEmpty() ? before.type() : names.type(cells),
                named ? cells.filled(DeviceColumn.NAME).orElse(assetTag) : before.name(),
                location(device, cells, names));
    }

    /** One that only differs in blanks around it is the same: files do not tell of them. */
    private static @Nullable String serialNumber(Cells cells, @Nullable String before) {
        String after = cells.text(DeviceColumn.SERIAL_NUMBER, before);
        boolean same = before != null && before.strip().equals(Objects.requireNonNullElse(after, ""));
        return same ? before : after;
    }

    /** In a bay it is where that is, whether a row says so or nothing. */
    private static @Nullable UUID location(Device device, Cells cells, Names names) {
        boolean stays =
                device.bay().isPresent() || cells.cell(DeviceColumn.LOCATION).isEmpty();
        return names.location(cells).orElse(stays ? device.location() : null);
    }

    private static DeviceEdit normal(DeviceEdit wanted) {
        return new DeviceEdit(
                wanted.assetTag(),
                wanted.serialNumber(),
                wanted.normalRfid(),
                wanted.type(),
                wanted.name(),
                wanted.location());
    }
}
