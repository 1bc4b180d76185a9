package io.smartlocker.device.bay;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.contracts.state.Charge;
import io.smartlocker.device.device.Readiness;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a bay's charging now.
 *
 * @param percent 0–100, absent when nothing is known
 * @param estimated the percentage was reckoned from minutes charged, not measured
 * @param since when charging began, absent when it is off
 * @param minutesCharged of the device, since it was put in
 * @param ready the device can be handed out
 */
@RegisterForReflection
record ChargingView(
        UUID bay,
        @Nullable UUID device,
        Charge.State state,
        @Nullable Integer percent,
        boolean estimated,
        @Nullable Instant since,
        int minutesCharged,
        boolean ready) {
    static ChargingView of(Bay bay, Readiness readiness, Optional<Instant> since) {
        Outlet outlet = bay.outlet;
        boolean told = outlet.percent != null;
        return new ChargingView(
                bay.id,
                bay.device,
                outlet.state,
                told ? outlet.percent : readiness.percent(),
                told ? outlet.estimated : readiness.estimated(),
                since.orElse(null),
                readiness.minutesCharged(),
                readiness.ready());
    }
}
