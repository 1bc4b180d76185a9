package io.smartlocker.scheduling.reservation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What people have reserved by hand, for those who count devices. */
@ApplicationScoped
public class ReservedByHand {
    private final Reservations reservations;

    ReservedByHand(Reservations reservations) {
        this.reservations = reservations;
    }

    /**
     * A device that is kept for somebody.
     *
     * @param from inclusive
     * @param until exclusive
     */
    public record Reserved(UUID device, UUID deviceType, Instant from, Instant until) {
        public boolean isInForce(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(until);
        }
    }

    /** Those at a location in force at some time between two moments, in the session under way. */
    public Uni<List<Reserved>> at(UUID location, Instant from, Instant until) {
        return reservations.inForceAt(location, from, until).map(found -> found.stream()
                .filter(reservation -> reservation.shift == null)
                .map(reservation ->
                        new Reserved(reservation.device, reservation.deviceType, reservation.starts, reservation.ends))
                .toList());
    }
}
