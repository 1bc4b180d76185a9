package io.smartlocker.scheduling.reservation;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class FindReservations {
    private final Reservations reservations;

    FindReservations(Reservations reservations) {
        this.reservations = reservations;
    }

    @WithSession
    Uni<Page<ReservationView>> list(ReservationQuery query, Caller caller) {
        return query.listing(caller).find(query).flatMap(found -> reservations
                .some(found.ids())
                .map(rows -> found.page(rows, reservation -> reservation.id, ReservationView::of)));
    }

    @WithSession
    Uni<ReservationView> one(UUID id, Caller caller) {
        return reservations.require(id, caller).map(ReservationView::of);
    }
}
