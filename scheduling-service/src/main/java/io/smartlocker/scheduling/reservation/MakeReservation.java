package io.smartlocker.scheduling.reservation;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.UuidV7;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

@ApplicationScoped
class MakeReservation {
    private final ReservationWish wish;
    private final Reservations reservations;
    private final ReservationNews news;

    MakeReservation(ReservationWish wish, Reservations reservations, ReservationNews news) {
        this.wish = wish;
        this.reservations = reservations;
        this.news = news;
    }

    /** Keeps a device for somebody. */
    @Writes
    Uni<ReservationView> make(ReservationRequest request, Caller caller) {
        Instant now = Instant.now();
        return wish.check(request, caller, now)
                .map(keeping -> new Reservation(UuidV7.next(), caller.organization(), keeping, null, now))
                .call(reservations::add)
                .call(made -> news.made(made, caller))
                .map(ReservationView::of);
    }
}
