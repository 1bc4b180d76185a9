package io.smartlocker.gateway.sensing.i2c;

import io.smartlocker.gateway.cabinet.BayAddress;
import io.smartlocker.gateway.cabinet.BaySensors;
import io.smartlocker.gateway.cabinet.SensorLayout;
import io.smartlocker.gateway.cabinet.SensorLayout.Current;
import io.smartlocker.gateway.cabinet.SensorSpec;
import io.smartlocker.gateway.sensing.CurrentSensor;
import io.smartlocker.gateway.sensing.TemperatureFile;
import io.smartlocker.gateway.sensing.TemperatureSensor;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The sensors of a layout: chips on I²C, temperatures in the kernel's files. A bus or a chip that is not there keeps nobody from
 * using the bays: they charge by estimate until it is.
 */
public final class I2cSensors implements BaySensors {
    private final Map<Integer, LinuxI2cBus> buses = new HashMap<>();
    private final Map<BayAddress, CurrentSensor> currents = new HashMap<>();
    private final Map<BayAddress, TemperatureSensor> temperatures = new HashMap<>();
    private final Map<BayAddress, Integer> limits = new HashMap<>();

    private I2cSensors(SensorLayout layout, int usualLimit) {
        Map<SensorSpec, PowerMonitor> monitors = new HashMap<>();
        layout.bays().forEach((bay, sensed) -> {
            Current current = sensed.current();
            if (current != null) {
                SensorSpec sensor = layout.sensor(current.sensor());
                String purpose = "sensor " + sensor.name() + " of " + bay;
                currents.put(
                        bay,
                        new MeasuredChannel(
                                monitors.computeIfAbsent(sensor, this::monitor), current.channel(), purpose));
                limits.put(bay, limit(current, sensor, usualLimit));
            }
            if (sensed.temperature() != null) {
                temperatures.put(bay, new TemperatureFile(sensed.temperature()));
            }
        });
    }

    /**
     * @param layout checked
     * @param usualLimit more is too much for a bay of which the layout says nothing, in milliamperes
     */
    public static I2cSensors open(SensorLayout layout, int usualLimit) {
        return new I2cSensors(layout, usualLimit);
    }

    /** What a chip cannot tell cannot be its limit. */
    private static int limit(Current current, SensorSpec sensor, int usual) {
        Integer set = current.limitMilliamps();
        return set != null ? set : Math.min(usual, sensor.rangeMilliamps() - 1);
    }

    private PowerMonitor monitor(SensorSpec sensor) {
        LinuxI2cBus bus = buses.computeIfAbsent(sensor.bus(), LinuxI2cBus::ofNumber);
        return switch (sensor.kind()) {
            case INA219 -> new Ina219(bus, sensor.address(), sensor.shuntMilliohms());
            case INA3221 -> new Ina3221(bus, sensor.address(), sensor.shuntMilliohms());
        };
    }

    @Override
    public Optional<CurrentSensor> current(BayAddress bay) {
        return Optional.ofNullable(currents.get(bay));
    }

    @Override
    public Optional<TemperatureSensor> temperature(BayAddress bay) {
        return Optional.ofNullable(temperatures.get(bay));
    }

    @Override
    public Optional<Integer> limitMilliamps(BayAddress bay) {
        return Optional.ofNullable(limits.get(bay));
    }

    @Override
    public void close() {
        buses.values().forEach(LinuxI2cBus::close);
    }
}
