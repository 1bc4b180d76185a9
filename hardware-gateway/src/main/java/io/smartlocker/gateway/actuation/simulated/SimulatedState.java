package io.smartlocker.gateway.actuation.simulated;

import io.smartlocker.contracts.state.Door;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the simulated metal keeps while the gateway is away. */
record SimulatedState(List<Bay> bays) {
    /**
     * @param touched somebody put or took something, so that {@code device} tells what is in it
     * @param device asset tag, absent when the bay is empty or untouched
     */
    record Bay(
            String serial,
            int number,
            Door door,
            boolean touched,
            @Nullable String device,
            boolean jam,
            long pulses,
            long lastPulseMillis,
            SimulatedCharge.Settings charge) {

        /** A file from before there were sensors says nothing of them. */
        Bay {
            charge = charge == null ? SimulatedCharge.Settings.NONE : charge;
        }

        static Bay untouched(String serial, int number) {
            return new Bay(serial, number, Door.CLOSED, false, null, false, 0, 0, SimulatedCharge.Settings.NONE);
        }
    }
}
