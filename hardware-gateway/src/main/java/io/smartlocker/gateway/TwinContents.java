package io.smartlocker.gateway;

import io.smartlocker.gateway.actuation.simulated.SimulatedWiring;
import io.smartlocker.gateway.cabinet.BayAddress;
import io.smartlocker.gateway.cabinet.Bays;
import io.smartlocker.gateway.directory.Inventory;
import io.smartlocker.gateway.directory.Stock;
import io.smartlocker.gateway.directory.StockedDevice;
import java.util.Optional;

/** Lets the simulated bays hold what the directory says, until somebody puts or takes something, and draw what its type does. */
final class TwinContents {
    private static final long MILLI = 1_000;

    private final Bays bays;
    private final Inventory inventory;

    private TwinContents(Bays bays, Inventory inventory) {
        this.bays = bays;
        this.inventory = inventory;
    }

    static void follow(SimulatedWiring wiring, Bays bays, Inventory inventory) {
        TwinContents contents = new TwinContents(bays, inventory);
        wiring.expect(
                address -> contents.in(address).map(device -> device.entry().assetTag()));
        wiring.expectDraw(address -> contents.in(address)
                .map(device -> device.entry().expectedDrawWatts() * MILLI)
                .orElse(0L));
    }

    private Optional<StockedDevice> in(BayAddress address) {
        Stock stock = inventory.now();
        return bays.all().stream()
                .filter(bay -> bay.address().equals(address))
                .findFirst()
                .flatMap(bay -> stock.inBay(bay.id()));
    }
}
