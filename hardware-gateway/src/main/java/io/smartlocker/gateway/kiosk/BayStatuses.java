package io.smartlocker.gateway.kiosk;

import io.smartlocker.gateway.cabinet.Bays;
import io.smartlocker.gateway.charging.Charging;
import io.smartlocker.gateway.directory.Inventory;
import io.smartlocker.gateway.directory.Stock;
import io.smartlocker.gateway.kiosk.StatusView.BayStatus;
import io.smartlocker.gateway.opening.Running;
import jakarta.inject.Singleton;
import java.util.List;

/** Looks how the bays are, as people count them. */
@Singleton
final class BayStatuses {
    private final Bays bays;
    private final Inventory inventory;
    private final Charging charging;
    private final Running running;

    BayStatuses(Bays bays, Inventory inventory, Charging charging, Running running) {
        this.bays = bays;
        this.inventory = inventory;
        this.charging = charging;
        this.running = running;
    }

    List<BayStatus> now() {
        Stock stock = inventory.now();
        return bays.inOrder().stream()
                .map(bay -> new BayStatus(
                        bay.id(),
                        bay.locker().name(),
                        bay.entry().number(),
                        bay.inService(),
                        bay.door(),
                        charging.charge(bay.id()),
                        stock.inBay(bay.id())
                                .map(device -> device.entry().assetTag())
                                .orElse(null),
                        running.inUse(bay.id()),
                        running.jammed(bay.id())))
                .toList();
    }
}
