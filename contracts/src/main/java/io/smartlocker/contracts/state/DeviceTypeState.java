package io.smartlocker.contracts.state;

import java.util.UUID;

/**
 * A kind of device.
 *
 * @param minimumChargeMinutes minutes on an outlet after which it counts as ready when no percentage is measured
 * @param expectedDrawWatts what it draws while charging
 */
public record DeviceTypeState(
        UUID id, UUID organization, long version, String name, int minimumChargeMinutes, int expectedDrawWatts)
        implements State {}
