package io.smartlocker.device;

import io.smartlocker.contracts.kiosk.Evidence;
import io.smartlocker.contracts.kiosk.KioskFact;
import io.smartlocker.contracts.kiosk.KioskFact.DeviceReturned;
import io.smartlocker.contracts.kiosk.KioskFact.DeviceTaken;
import java.util.UUID;

/** What kiosks tell of devices that change hands. */
public final class Told {
    private Told() {}

    public static KioskFact taken(UUID person, UUID device) {
        return new DeviceTaken(UUID.randomUUID(), person, device, Evidence.SENSED);
    }

    public static KioskFact returned(UUID person, UUID device) {
        return new DeviceReturned(UUID.randomUUID(), person, device, Evidence.SENSED, null);
    }
}
