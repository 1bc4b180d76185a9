package io.smartlocker.gateway.directory;

import io.smartlocker.contracts.kiosk.DirectoryEntry;
import io.smartlocker.contracts.state.DeviceStatus;
import io.smartlocker.gateway.journal.Placement;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A device and where it is as this kiosk knows it.
 *
 * @param bay where it is stored
 * @param holder who holds it
 * @param takenFrom out of which bay the holder has it, absent where this kiosk does not know that
 * @param storedSince when it was put back here; absent when it was here before anybody looked
 * @param cycles how often it was taken here
 * @param quarantined it is not to be handed out
 */
public record StockedDevice(
        DirectoryEntry.Device entry,
        DeviceStatus state,
        @Nullable UUID bay,
        @Nullable UUID holder,
        @Nullable UUID takenFrom,
        @Nullable Instant storedSince,
        int cycles,
        boolean quarantined) {

    /** For so long after a fact arrived, an entry that contradicts it may simply not know it yet. */
    private static final Duration SETTLES_WITHIN = Duration.ofMinutes(1);

    /**
     * What the directory says, overruled by what happened here since: until the fact arrived, and until an entry that was
     * composed after it says otherwise.
     */
    static StockedDevice of(DirectoryEntry.Device entry, @Nullable Placement here, Instant now) {
        if (here == null) {
            return asTold(entry, 0);
        }
        boolean same = java.util.Objects.equals(entry.bay(), here.storedIn())
                && java.util.Objects.equals(entry.holder(), here.holder());
        if (!same && corrects(entry, here, now)) {
            return asTold(entry, here.cycles());
        }
        Instant storedSince = here.storedIn() != null ? here.since() : null;
        return new StockedDevice(
                entry,
                stateOf(entry, here),
                here.storedIn(),
                here.holder(),
                here.takenFrom(),
                storedSince,
                here.cycles(),
                entry.quarantined());
    }

    private static StockedDevice asTold(DirectoryEntry.Device entry, int cycles) {
        return new StockedDevice(
                entry, entry.state(), entry.bay(), entry.holder(), null, null, cycles, entry.quarantined());
    }

    /** The same device, of which somebody said here that it is broken. */
    StockedDevice broken() {
        return new StockedDevice(entry, state, bay, holder, takenFrom, storedSince, cycles, true);
    }

    private static boolean corrects(DirectoryEntry.Device entry, Placement here, Instant now) {
        Instant acknowledged = here.acknowledgedAt();
        return entry.revision() > here.baseRevision()
                && acknowledged != null
                && acknowledged.plus(SETTLES_WITHIN).isBefore(now);
    }

    /** A person's word on the state (lost, retired, out of service) stands; where the device is does not change it. */
    private static DeviceStatus stateOf(DirectoryEntry.Device entry, Placement here) {
        return switch (entry.state()) {
            case STORED, HELD -> here.holder() != null ? DeviceStatus.HELD : DeviceStatus.STORED;
            case OUT_OF_SERVICE, LOST, RETIRED -> entry.state();
        };
    }
}
