package io.smartlocker.scheduling.reservation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reservation as the API shows it.
 *
 * @param shift for which it was made, absent when a person made it
 * @param day on which that shift begins
 */
@RegisterForReflection
record ReservationView(
        UUID id,
        UUID user,
        UUID device,
        UUID deviceType,
        UUID location,
        @Nullable UUID shift,
        @Nullable LocalDate day,
        Instant from,
        Instant until,
        ReservationStatus state,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    static ReservationView of(Reservation reservation) {
        return new ReservationView(
                reservation.id,
                reservation.user,
                reservation.device,
                reservation.deviceType,
                reservation.location,
                reservation.shift,
                reservation.day,
                reservation.starts,
                reservation.ends,
                reservation.state,
                reservation.version,
                reservation.createdAt,
                reservation.updatedAt);
    }
}
