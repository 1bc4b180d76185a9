package io.smartlocker.scheduling.reservation;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ChangeReservation {
    private final ReservationWish wish;
    private final Reservations reservations;
    private final ReservationNews news;

    ChangeReservation(ReservationWish wish, Reservations reservations, ReservationNews news) {
        this.wish = wish;
        this.reservations = reservations;
        this.news = news;
    }

    /**
     * Changes a reservation that is in force.
     *
     * @param ifMatch the version the caller has seen, absent when that does not matter
     * @param change makes of the request that would give the present reservation the one that gives the wanted
     */
    @Writes
    Uni<ReservationView> change(
            UUID id, @Nullable String ifMatch, UnaryOperator<ReservationRequest> change, Caller caller) {
        Instant now = Instant.now();
        return reservations
                .require(id, caller)
                .invoke(found -> Versions.require(ifMatch, found.version))
                .invoke(Reservation::requireActive)
                .call(found -> wish.check(change.apply(ReservationRequest.of(found)), caller, now)
                        .flatMap(keeping -> found.change(keeping, now)
                                ? reservations.flush().chain(() -> news.changed(found, caller))
                                : Uni.createFrom().voidItem()))
                .map(ReservationView::of);
    }
}
