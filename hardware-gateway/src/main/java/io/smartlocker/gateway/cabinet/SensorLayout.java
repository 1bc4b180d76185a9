package io.smartlocker.gateway.cabinet;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What measures how bays charge, checked. */
public record SensorLayout(List<SensorSpec> sensors, Map<BayAddress, Sensed> bays) {
    /** Nothing measures anything. */
    public static final SensorLayout NONE = new SensorLayout(List.of(), Map.of());

    public SensorLayout {
        sensors = List.copyOf(sensors);
        bays = Map.copyOf(bays);
    }

    /** @throws IllegalArgumentException if there is none of that name, which the check has told */
    public SensorSpec sensor(String name) {
        return sensors.stream()
                .filter(sensor -> sensor.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no sensor " + name));
    }

    /**
     * What measures one bay.
     *
     * @param current of its outlet
     * @param temperature a file of the kernel that holds thousandths of a degree Celsius
     */
    public record Sensed(
            @Nullable Current current, @Nullable Path temperature) {}

    /**
     * @param sensor name of the chip
     * @param channel of the chip, counted from 1
     * @param limitMilliamps more is too much for the bay; what is usual when absent
     */
    public record Current(
            String sensor, int channel, @Nullable Integer limitMilliamps) {}
}
