package io.smartlocker.gateway.actuation.simulated;

import io.smartlocker.gateway.cabinet.BayAddress;
import io.smartlocker.gateway.cabinet.BaySensors;
import io.smartlocker.gateway.sensing.CurrentSensor;
import io.smartlocker.gateway.sensing.TemperatureSensor;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Measures every bay in memory. */
final class SimulatedSensors implements BaySensors {
    private final Function<BayAddress, SimulatedCharge> bays;

    SimulatedSensors(Function<BayAddress, SimulatedCharge> bays) {
        this.bays = bays;
    }

    @Override
    public Optional<CurrentSensor> current(BayAddress bay) {
        SimulatedCharge charge = bays.apply(bay);
        return Optional.of(() -> Optional.of(charge.power()));
    }

    @Override
    public Optional<TemperatureSensor> temperature(BayAddress bay) {
        SimulatedCharge charge = bays.apply(bay);
        return Optional.of(() -> OptionalInt.of(charge.millidegrees()));
    }

    @Override
    public Optional<Integer> limitMilliamps(BayAddress bay) {
        return Optional.empty();
    }

    @Override
    public void close() {
        // There is nothing to let go of.
    }
}
