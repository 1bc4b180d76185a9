package io.smartlocker.gateway.kiosk;

import io.smartlocker.gateway.kiosk.StatusView.BayStatus;
import io.smartlocker.gateway.kiosk.StatusView.Link;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How all is that a page shows.
 *
 * @param emergency how far the last opening of every bay is, absent when there was none since the start
 */
record Snapshot(
        KioskStatus kiosk, List<BayStatus> bays, @Nullable EmergencyView emergency) {

    /**
     * How the kiosk is.
     *
     * @param leaseUntil until when it may hand out devices by itself, absent without a lease
     * @param serviceUntil until when it hands nothing out, absent when it is not being worked on
     */
    record KioskStatus(
            Link link,
            boolean clockSynchronized,
            @Nullable Instant leaseUntil,
            @Nullable Instant serviceUntil) {}

    /** Tells what is otherwise than before. */
    void tellChanges(Snapshot before, Events events) {
        if (!kiosk.equals(before.kiosk)) {
            events.publish("kiosk", kiosk);
        }
        Map<UUID, BayStatus> known = before.bays.stream().collect(Collectors.toMap(BayStatus::id, Function.identity()));
        bays.stream().filter(bay -> !bay.equals(known.get(bay.id()))).forEach(bay -> events.publish("bay", bay));
        if (emergency != null && !emergency.equals(before.emergency)) {
            events.publish("emergency", emergency);
        }
    }
}
