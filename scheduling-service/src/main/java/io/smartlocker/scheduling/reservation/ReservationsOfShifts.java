package io.smartlocker.scheduling.reservation;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.scheduling.shift.OfShifts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** What is reserved for a shift is not when there is no such shift any more. */
@ApplicationScoped
class ReservationsOfShifts implements OfShifts {
    private final Reservations reservations;
    private final ReservationNews news;

    ReservationsOfShifts(Reservations reservations, ReservationNews news) {
        this.reservations = reservations;
        this.news = news;
    }

    @Override
    public Uni<Void> remove(UUID shift, Caller caller) {
        Instant now = Instant.now();
        return reservations.inForceFor(shift).flatMap(found -> Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(reservation -> {
                    reservation.end(ReservationStatus.WITHDRAWN, now);
                    return news.ended(reservation, caller);
                })
                .collect()
                .last()
                .replaceWithVoid());
    }
}
