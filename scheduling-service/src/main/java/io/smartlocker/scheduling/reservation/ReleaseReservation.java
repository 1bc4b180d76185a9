package io.smartlocker.scheduling.reservation;

import io.smallrye.mutiny.Uni;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ReleaseReservation {
    private final Reservations reservations;
    private final ReservationNews news;

    ReleaseReservation(Reservations reservations, ReservationNews news) {
        this.reservations = reservations;
        this.news = news;
    }

    /** Gives a reservation up. */
    @Writes
    Uni<Void> release(UUID id, @Nullable String ifMatch, Caller caller) {
        return reservations
                .require(id, caller)
                .invoke(found -> Versions.require(ifMatch, found.version))
                .invoke(Reservation::requireActive)
                .invoke(found -> found.end(ReservationStatus.RELEASED, Instant.now()))
                .flatMap(found -> news.ended(found, caller));
    }
}
