package io.smartlocker.scheduling.reservation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reservation as a caller wants it.
 *
 * @param from inclusive; now when left out
 * @param until exclusive
 */
@RegisterForReflection
record ReservationRequest(
        @NotNull UUID user,
        @NotNull UUID device,
        @Nullable Instant from,
        @NotNull Instant until) {

    /** What a caller would have to send to get the reservation as it is. */
    static ReservationRequest of(Reservation reservation) {
        return new ReservationRequest(reservation.user, reservation.device, reservation.starts, reservation.ends);
    }
}
