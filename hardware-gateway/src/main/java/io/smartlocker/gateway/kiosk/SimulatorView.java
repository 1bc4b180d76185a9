package io.smartlocker.gateway.kiosk;

import io.smartlocker.contracts.state.Door;
import io.smartlocker.gateway.actuation.simulated.SimulatedBay;
import io.smartlocker.gateway.cabinet.Bays.Bay;
import org.jspecify.annotations.Nullable;

/**
 * How a simulated bay is.
 *
 * @param charging whether its relay is closed
 * @param milliamps what flows through its outlet
 */
record SimulatorView(
        String locker,
        int number,
        Door door,
        @Nullable String device,
        boolean jam,
        boolean charging,
        boolean lineEnergised,
        long pulses,
        long lastPulseMillis,
        int milliamps,
        double celsius) {
    private static final double MILLI = 1_000;

    static SimulatorView of(Bay bay, SimulatedBay.View view) {
        return new SimulatorView(
                bay.locker().serial(),
                bay.entry().number(),
                view.door(),
                view.device(),
                view.jam(),
                view.charging(),
                view.lineEnergised(),
                view.pulses(),
                view.lastPulseMillis(),
                view.milliamps(),
                view.millidegrees() / MILLI);
    }
}
