package io.smartlocker.gateway.cabinet;

import io.smartlocker.gateway.cabinet.SensorLayout.Current;
import io.smartlocker.gateway.cabinet.SensorLayout.Sensed;
import io.smartlocker.gateway.cabinet.SensorSpec.Kind;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@code cabinet.yaml} says of sensors. */
final class SensorSection {
    private static final int USUAL_SHUNT = 100;
    private static final int NONE = -1;

    private final List<String> mistakes;
    private final List<SensorSpec> sensors = new ArrayList<>();
    private final Map<BayAddress, Sensed> bays = new HashMap<>();

    SensorSection(List<String> mistakes) {
        this.mistakes = mistakes;
    }

    /** @param address as a number, also written {@code 0x40} */
    record Sensor(
            @Nullable String name,
            @Nullable Kind kind,
            @Nullable Integer bus,
            @Nullable String address,
            @Nullable Integer shuntMilliohms) {}

    record CurrentOf(
            @Nullable String sensor,
            @Nullable Integer channel,
            @Nullable Integer limitMilliamps) {}

    void sensor(Sensor sensor) {
        String name = sensor.name() == null ? "" : sensor.name();
        if (name.isBlank()) {
            mistakes.add("A sensor has no name.");
        }
        Kind kind = sensor.kind();
        if (kind == null) {
            mistakes.add("Sensor " + name + ": say of which kind it is, INA219 or INA3221.");
            return;
        }
        sensors.add(new SensorSpec(
                name,
                kind,
                sensor.bus() == null ? 1 : sensor.bus(),
                address(name, sensor.address()),
                sensor.shuntMilliohms() == null ? USUAL_SHUNT : sensor.shuntMilliohms()));
    }

    private int address(String name, @Nullable String text) {
        if (text == null) {
            mistakes.add("Sensor " + name + ": names no address.");
            return NONE;
        }
        try {
            return Integer.decode(text.strip());
        } catch (NumberFormatException e) {
            mistakes.add("Sensor " + name + ": the address '" + text + "' is not a number like 0x40.");
            return NONE;
        }
    }

    void bay(BayAddress bay, @Nullable CurrentOf current, @Nullable String temperature) {
        if (current != null || temperature != null) {
            bays.put(
                    bay,
                    new Sensed(current(bay, current), path(bay, temperature).orElse(null)));
        }
    }

    private @Nullable Current current(BayAddress bay, @Nullable CurrentOf current) {
        if (current == null) {
            return null;
        }
        if (current.sensor() == null || current.sensor().isBlank()) {
            mistakes.add(SensorCheck.place(bay) + " current: names no sensor.");
            return null;
        }
        return new Current(
                current.sensor(), current.channel() == null ? 1 : current.channel(), current.limitMilliamps());
    }

    private Optional<Path> path(BayAddress bay, @Nullable String text) {
        try {
            Optional<Path> path = Optional.ofNullable(text).map(Path::of);
            if (path.isPresent() && !path.get().isAbsolute()) {
                mistakes.add(SensorCheck.place(bay) + " temperature: '" + text + "' is not a whole path like"
                        + " /sys/class/hwmon/hwmon0/temp1_input.");
            }
            return path;
        } catch (InvalidPathException e) {
            mistakes.add(SensorCheck.place(bay) + " temperature: '" + text + "' is not a path.");
            return Optional.empty();
        }
    }

    SensorLayout layout() {
        return new SensorLayout(sensors, bays);
    }
}
