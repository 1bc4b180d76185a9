package io.smartlocker.gateway;

import io.smartlocker.gateway.actuation.simulated.SimulatedWiring;
import io.smartlocker.gateway.cabinet.Bays;
import io.smartlocker.gateway.directory.Inventory;
import io.smartlocker.gateway.directory.Stock;

/** Lets the simulated bays hold what the directory says, until somebody puts or takes something. */
final class TwinContents {
    private TwinContents() {}

    static void follow(SimulatedWiring wiring, Bays bays, Inventory inventory) {
        wiring.expect(address -> {
            Stock stock = inventory.now();
            return bays.all().stream()
                    .filter(bay -> bay.address().equals(address))
                    .findFirst()
                    .flatMap(bay -> stock.inBay(bay.id()))
                    .map(device -> device.entry().assetTag());
        });
    }
}
