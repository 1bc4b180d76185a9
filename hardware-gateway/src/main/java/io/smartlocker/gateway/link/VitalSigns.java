package io.smartlocker.gateway.link;

import io.smartlocker.contracts.kiosk.KioskFact.Storage;
import io.smartlocker.gateway.WallClock;
import io.smartlocker.gateway.journal.ServiceMode;
import io.smartlocker.gateway.journal.Store;
import io.smartlocker.gateway.sensing.PowerSensor;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is told at once when it changes, and quickly looked at. */
@Singleton
final class VitalSigns {
    private final Store store;
    private final PowerSensor power;
    private final ServiceMode serviceMode;
    private final WallClock clock;

    VitalSigns(Store store, PowerSensor power, ServiceMode serviceMode, WallClock clock) {
        this.store = store;
        this.power = power;
        this.serviceMode = serviceMode;
        this.clock = clock;
    }

    record Signs(
            Storage storage,
            @Nullable Boolean mainsPower,
            @Nullable Instant serviceUntil,
            boolean clockTrusted) {}

    Signs now() {
        return new Signs(
                store.state(), power.mains().orElse(null), serviceMode.until().orElse(null), clock.trusted());
    }

    long freeBytes() {
        return store.freeBytes();
    }
}
