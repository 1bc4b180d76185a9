package io.smartlocker.gateway.kiosk;

import io.smartlocker.gateway.cabinet.Bays.Bay;
import io.smartlocker.gateway.directory.StockedDevice;
import java.util.UUID;

/** The bay that is being opened. */
record OpeningView(UUID intent, UUID locker, String lockerName, int bay, Device device) {
    record Device(UUID id, String assetTag) {}

    static OpeningView of(UUID intent, Bay bay, StockedDevice device) {
        return new OpeningView(
                intent,
                bay.locker().id(),
                bay.locker().name(),
                bay.entry().number(),
                new Device(device.entry().id(), device.entry().assetTag()));
    }
}
