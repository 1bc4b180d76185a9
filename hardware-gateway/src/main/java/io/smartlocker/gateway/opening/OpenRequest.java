package io.smartlocker.gateway.opening;

import io.smartlocker.contracts.UuidV7;
import io.smartlocker.contracts.kiosk.Evidence;
import io.smartlocker.contracts.kiosk.KioskFact.Purpose;
import io.smartlocker.gateway.cabinet.Bays.Bay;
import io.smartlocker.gateway.journal.Intent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wish to open a bay.
 *
 * @param busyNanos time the gateway already spent on the person's earlier requests
 * @param arrivedNanos {@link System#nanoTime} when the request arrived
 */
public record OpenRequest(
        Purpose purpose,
        Bay bay,
        @Nullable UUID person,
        @Nullable UUID command,
        @Nullable UUID device,
        @Nullable Evidence evidence,
        @Nullable String fault,
        long busyNanos,
        long arrivedNanos) {

    public static OpenRequest take(Bay bay, UUID person, UUID device, long busyNanos, long arrivedNanos) {
        return new OpenRequest(
                Purpose.TAKE, bay, person, null, device, Evidence.ASSUMED, null, busyNanos, arrivedNanos);
    }

    public static OpenRequest giveBack(
            Bay bay,
            UUID person,
            UUID device,
            Evidence evidence,
            @Nullable String fault,
            long busyNanos,
            long arrivedNanos) {
        return new OpenRequest(Purpose.RETURN, bay, person, null, device, evidence, fault, busyNanos, arrivedNanos);
    }

    /** The same bay once more, for the person of an intent that ended there. */
    public static OpenRequest reopen(Bay bay, Intent before, long arrivedNanos) {
        return new OpenRequest(
                Purpose.REOPEN, bay, before.person(), null, before.device(), Evidence.ASSUMED, null, 0, arrivedNanos);
    }

    /** By order of a person at the kiosk: nothing is to change hands. */
    public static OpenRequest order(Bay bay, UUID person, long busyNanos, long arrivedNanos) {
        return new OpenRequest(Purpose.COMMAND, bay, person, null, null, null, null, busyNanos, arrivedNanos);
    }

    static OpenRequest command(Bay bay, UUID command, long arrivedNanos) {
        return new OpenRequest(Purpose.COMMAND, bay, null, command, null, null, null, 0, arrivedNanos);
    }

    Intent intent(Instant now) {
        return new Intent(
                UuidV7.next(),
                purpose,
                bay.id(),
                bay.address().lockerSerial(),
                bay.address().bay(),
                person,
                command,
                device,
                evidence,
                fault,
                1,
                Intent.State.INTENDED,
                Map.of(Intent.State.INTENDED, now),
                null);
    }

    long microsUntil(long nanos) {
        return (busyNanos + nanos - arrivedNanos) / 1_000;
    }
}
