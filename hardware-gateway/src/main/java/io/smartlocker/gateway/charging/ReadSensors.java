package io.smartlocker.gateway.charging;

import io.smartlocker.gateway.cabinet.BaySensors;
import io.smartlocker.gateway.sensing.CurrentSensor;
import io.smartlocker.gateway.sensing.CurrentSensor.Power;
import io.smartlocker.gateway.sensing.TemperatureSensor;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what the sensors of the bays say. A bus that hangs takes its time, so nobody waits for this. */
@Singleton
final class ReadSensors {
    private final BaySensors sensors;

    ReadSensors(BaySensors sensors) {
        this.sensors = sensors;
    }

    /** What was read, of the bays that have a sensor. */
    Map<Place, Reading> read(Iterable<Place> places) {
        Map<Place, Reading> readings = new LinkedHashMap<>();
        for (Place place : places) {
            Optional<CurrentSensor> current = sensors.current(place.bay().address());
            Optional<TemperatureSensor> temperature =
                    sensors.temperature(place.bay().address());
            if (current.isPresent() || temperature.isPresent()) {
                long now = System.nanoTime();
                boolean on = place.outlet().isOn();
                Power power = current.flatMap(CurrentSensor::read).orElse(null);
                OptionalInt degrees =
                        temperature.map(TemperatureSensor::millidegrees).orElseGet(OptionalInt::empty);
                readings.put(
                        place,
                        new Reading(
                                now,
                                on,
                                place.outlet().unchangedFor(now),
                                place.content().isPresent(),
                                place.expectedMilliwatts(),
                                power,
                                degrees.isPresent() ? degrees.getAsInt() : null));
            }
        }
        return readings;
    }
}
