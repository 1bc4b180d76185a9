package io.smartlocker.gateway.cabinet;

import io.smartlocker.gateway.sensing.CurrentSensor;
import io.smartlocker.gateway.sensing.TemperatureSensor;
import java.util.Optional;

/** What tells how bays charge. Where nothing is wired, what is told of charging is an estimate. */
public interface BaySensors extends AutoCloseable {
    /** What measures the current of the bay's outlet, absent where nothing does. */
    Optional<CurrentSensor> current(BayAddress bay);

    /** What measures how warm the bay is, absent where nothing does. */
    Optional<TemperatureSensor> temperature(BayAddress bay);

    /** More than this is too much for the bay, in milliamperes; absent where the layout says nothing of it. */
    Optional<Integer> limitMilliamps(BayAddress bay);

    /** Lets go of the sensors. */
    @Override
    void close();
}
