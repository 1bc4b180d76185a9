package io.smartlocker.device.bay;

import io.smartlocker.contracts.state.Charge;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The charging session of a bay as it is shown.
 *
 * @param percent 0–100, absent when nothing is known
 * @param estimated the percentage was reckoned from minutes charged, not measured
 * @param since when charging began, absent when it is off
 */
record ChargingView(
        UUID bay,
        @Nullable UUID device,
        Charge.State state,
        @Nullable Integer percent,
        boolean estimated,
        @Nullable Instant since) {
    static ChargingView of(Bay bay) {
        Outlet outlet = bay.outlet;
        return new ChargingView(
                bay.id, bay.device, outlet.state, outlet.percent, outlet.estimated, outlet.chargingSince);
    }
}
