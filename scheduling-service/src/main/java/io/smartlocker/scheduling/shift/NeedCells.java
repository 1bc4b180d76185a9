package io.smartlocker.scheduling.shift;

import io.smartlocker.platform.imports.Cells;
import io.smartlocker.scheduling.naming.Titles;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of the devices that a shift needs: {@code 3 Scanner|1 Radio} in one column, how many of which type, and in
 * another the asset tags of certain ones.
 */
record NeedCells(Cells cells, ShiftMeanings names) {
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,4})\\s+(.+)");

    /** @param present what it needs now; what is the same stays in its place */
    List<ShiftDeviceRequest> requests(@Nullable List<ShiftDeviceRequest> present) {
        List<ShiftDeviceRequest> before = Objects.requireNonNullElse(present, List.of());
        List<ShiftDeviceRequest> wanted =
                Stream.concat(ofTypes(before), certain(before)).toList();
        boolean same = wanted.size() == before.size() && new HashSet<>(wanted).equals(new HashSet<>(before));
        return same ? before : wanted;
    }

    private Stream<ShiftDeviceRequest> ofTypes(List<ShiftDeviceRequest> before) {
        return cells.parts(ShiftColumn.DEVICE_TYPES)
                .map(parts -> parts.stream().map(this::ofType))
                .orElseGet(() -> before.stream().filter(need -> need.device() == null));
    }

    private ShiftDeviceRequest ofType(String part) {
        Matcher counted = COUNTED.matcher(part);
        UUID type = names.require(ShiftColumn.DEVICE_TYPES, type(part));
        return new ShiftDeviceRequest(type, null, counted.matches() ? Integer.valueOf(counted.group(1)) : null);
    }

    private Stream<ShiftDeviceRequest> certain(List<ShiftDeviceRequest> before) {
        return cells.parts(ShiftColumn.DEVICES)
                .map(parts -> parts.stream()
                        .map(part -> names.require(ShiftColumn.DEVICES, part))
                        .map(device -> before.stream()
                                .filter(need -> device.equals(need.device()))
                                .findFirst()
                                .orElseGet(() -> new ShiftDeviceRequest(null, device, 1))))
                .orElseGet(() -> before.stream().filter(need -> need.device() != null));
    }

    /** The name of the type in a part of a cell that says how many. */
    static String type(String part) {
        Matcher counted = COUNTED.matcher(part);
        return counted.matches() ? counted.group(2) : part;
    }

    /** The cell that says so many of which type. */
    static String ofTypes(List<ShiftDevice> needs, Titles types) {
        return needs.stream()
                .filter(need -> need.device == null)
                .map(need -> need.count + " " + types.among(need.deviceType))
                .collect(Collectors.joining(Titles.BETWEEN));
    }
}
