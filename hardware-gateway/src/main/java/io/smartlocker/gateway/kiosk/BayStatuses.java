package io.smartlocker.gateway.kiosk;

import io.smartlocker.contracts.state.Charge;
import io.smartlocker.gateway.WallClock;
import io.smartlocker.gateway.cabinet.Bays;
import io.smartlocker.gateway.cabinet.Bays.Bay;
import io.smartlocker.gateway.charging.Charging;
import io.smartlocker.gateway.directory.Inventory;
import io.smartlocker.gateway.directory.Stock;
import io.smartlocker.gateway.directory.StockedDevice;
import io.smartlocker.gateway.kiosk.StatusView.BayStatus;
import io.smartlocker.gateway.opening.Running;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Looks how the bays are, as people count them. */
@Singleton
final class BayStatuses {
    private final Bays bays;
    private final Inventory inventory;
    private final Charging charging;
    private final Running running;
    private final WallClock clock;

    BayStatuses(Bays bays, Inventory inventory, Charging charging, Running running, WallClock clock) {
        this.bays = bays;
        this.inventory = inventory;
        this.charging = charging;
        this.running = running;
        this.clock = clock;
    }

    List<BayStatus> now() {
        Stock stock = inventory.now();
        return bays.inOrder().stream()
                .map(bay -> new BayStatus(
                        bay.id(),
                        bay.locker().name(),
                        bay.entry().number(),
                        bay.inService(),
                        bay.trouble(),
                        bay.door(),
                        charge(bay, stock.inBay(bay.id())),
                        stock.inBay(bay.id())
                                .map(device -> device.entry().assetTag())
                                .orElse(null),
                        running.inUse(bay.id()),
                        running.jammed(bay.id())))
                .toList();
    }

    /**
     * As full as the choice among the devices takes it to be; a bay without an outlet has no part in it. A device that was here
     * before anybody looked is chosen as if it were full, but is not said to be.
     */
    private Charge charge(Bay bay, Optional<StockedDevice> stored) {
        Charge told = charging.charge(bay.id());
        Instant since = stored.map(StockedDevice::storedSince).orElse(null);
        if (!bay.charges() || since == null || told.percent() != null) {
            return told;
        }
        StockedDevice device = stored.get();
        int percent = charging.percent(bay.id(), device, Duration.between(since, clock.now()));
        return new Charge(told.state(), percent, told.estimated());
    }
}
