package io.smartlocker.gateway.directory;

import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.gateway.WallClock;
import io.smartlocker.gateway.journal.Placement;
import io.smartlocker.gateway.journal.Placements;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Looks where every device is: the directory, overruled by what happened here since. */
@Singleton
public final class Inventory {
    private final Replica replica;
    private final Placements placements;
    private final WallClock clock;

    public Inventory(Replica replica, Placements placements, WallClock clock) {
        this.replica = replica;
        this.placements = placements;
        this.clock = clock;
    }

    public Stock now() {
        Map<UUID, Placement> here = placements.all();
        Instant now = clock.now();
        Map<UUID, StockedDevice> devices = new HashMap<>();
        for (DirectoryEntry.Device entry : replica.current().devices()) {
            devices.put(entry.id(), StockedDevice.of(entry, here.get(entry.id()), now));
        }
        return new Stock(devices);
    }
}
