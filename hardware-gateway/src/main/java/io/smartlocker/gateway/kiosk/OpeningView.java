package io.smartlocker.gateway.kiosk;

import io.smartlocker.contracts.state.FaultChoice;
import io.smartlocker.gateway.cabinet.Bays.Bay;
import io.smartlocker.gateway.directory.StockedDevice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The bay that is being opened.
 *
 * @param device that is to change hands, absent when none is
 * @param due until when the person is to bring it back, absent where nothing is taken or nobody is on shift
 * @param reopen secret by which the person may have it opened once more for a while after the door closed, absent where that is
 *     not possible
 */
record OpeningView(
        UUID intent,
        UUID locker,
        String lockerName,
        int bay,
        @Nullable Device device,
        @Nullable Instant due,
        @Nullable String reopen) {

    /** @param faults what a person can choose to be wrong with it */
    record Device(UUID id, String assetTag, List<FaultChoice> faults) {
        static Device of(StockedDevice device) {
            return new Device(
                    device.entry().id(),
                    device.entry().assetTag(),
                    device.entry().faults());
        }
    }

    static OpeningView ofTake(UUID intent, Bay bay, StockedDevice device, Optional<Instant> due, String reopen) {
        return of(intent, bay, Device.of(device), due.orElse(null), reopen);
    }

    static OpeningView ofReturn(UUID intent, Bay bay, StockedDevice device, String reopen) {
        return of(intent, bay, Device.of(device), null, reopen);
    }

    static OpeningView of(UUID intent, Bay bay) {
        return of(intent, bay, null, null, null);
    }

    private static OpeningView of(
            UUID intent, Bay bay, @Nullable Device device, @Nullable Instant due, @Nullable String reopen) {
        return new OpeningView(
                intent, bay.locker().id(), bay.locker().name(), bay.entry().number(), device, due, reopen);
    }

    /** The secret is never printed. */
    @Override
    public String toString() {
        return "OpeningView[intent=" + intent + ", bay=" + bay + "]";
    }
}
