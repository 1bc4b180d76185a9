package io.smartlocker.gateway.directory;

import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.gateway.WallClock;
import io.smartlocker.gateway.journal.Placement;
import io.smartlocker.gateway.journal.Placements;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Looks where every device is: the directory, overruled by what happened and was said here since. */
@Singleton
public final class Inventory {
    private final Replica replica;
    private final Placements placements;
    private final ReportedFaults faults;
    private final WallClock clock;

    Inventory(Replica replica, Placements placements, ReportedFaults faults, WallClock clock) {
        this.replica = replica;
        this.placements = placements;
        this.faults = faults;
        this.clock = clock;
    }

    public Stock now() {
        Map<UUID, Placement> here = placements.all();
        Set<UUID> broken = faults.critical();
        Instant now = clock.now();
        Map<UUID, StockedDevice> devices = new HashMap<>();
        for (DirectoryEntry.Device entry : replica.current().devices()) {
            StockedDevice device = StockedDevice.of(entry, here.get(entry.id()), now);
            devices.put(entry.id(), broken.contains(entry.id()) ? device.broken() : device);
        }
        return new Stock(devices);
    }
}
