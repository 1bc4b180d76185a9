package io.smartlocker.device.csv;

import io.smartlocker.device.device.Device;
import io.smartlocker.device.device.DeviceEdit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * How devices are written into a file: with names where there are ids.
 *
 * @param types names by id
 * @param locations names by id
 * @param places of bays, by id
 */
record Written(Map<UUID, String> types, Map<UUID, String> locations, Map<UUID, BayPlace> places) {

    /** The cells of a device, column by column. */
    List<String> line(Device device) {
        DeviceEdit said = DeviceEdit.of(device);
        Optional<BayPlace> place = device.bay().map(places::get);
        return List.of(
                said.assetTag(),
                said.name(),
                types.getOrDefault(said.type(), ""),
                Objects.requireNonNullElse(said.serialNumber(), ""),
                Objects.requireNonNullElse(said.rfid(), ""),
                said.location() == null ? "" : locations.getOrDefault(said.location(), ""),
                place.map(BayPlace::locker).orElse(""),
                place.map(BayPlace::number).map(String::valueOf).orElse(""),
                device.status().name());
    }
}
