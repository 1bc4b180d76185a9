package io.smartlocker.gateway.kiosk;

import io.smartlocker.gateway.cabinet.Bays.Bay;
import io.smartlocker.gateway.directory.StockedDevice;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The bay that is being opened.
 *
 * @param device that is to change hands, absent when none is
 */
record OpeningView(
        UUID intent,
        UUID locker,
        String lockerName,
        int bay,
        @Nullable Device device) {
    record Device(UUID id, String assetTag) {}

    static OpeningView of(UUID intent, Bay bay, StockedDevice device) {
        return of(intent, bay, new Device(device.entry().id(), device.entry().assetTag()));
    }

    static OpeningView of(UUID intent, Bay bay) {
        return of(intent, bay, (Device) null);
    }

    private static OpeningView of(UUID intent, Bay bay, @Nullable Device device) {
        return new OpeningView(
                intent, bay.locker().id(), bay.locker().name(), bay.entry().number(), device);
    }
}
