package io.smartlocker.contracts.state;

import java.util.List;
import java.util.UUID;

/**
 * A kind of device.
 *
 * @param minimumChargeMinutes minutes on an outlet after which it counts as ready when no percentage is measured
 * @param expectedDrawWatts what it draws while charging
 * @param readyPercent measured percentage, 1–100, from which on it counts as ready
 * @param faults what a person can choose to be wrong with it
 */
public record DeviceTypeState(
        UUID id,
        UUID organization,
        long version,
        String name,
        int minimumChargeMinutes,
        int expectedDrawWatts,
        int readyPercent,
        List<FaultChoice> faults)
        implements State {
    private static final int FULL = 100;

    /** A record from before there were thresholds and choices has none: such a device is ready when it is full. */
    public DeviceTypeState {
        readyPercent = readyPercent == 0 ? FULL : readyPercent;
        faults = faults == null ? List.of() : List.copyOf(faults);
    }
}
