package io.smartlocker.scheduling.reservation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.CustodyState;
import io.smartlocker.scheduling.custody.CustodyFollower;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** A reservation is over when its person takes the device. */
@ApplicationScoped
class TakenReservations implements CustodyFollower {
    /** Not by the entity: whoever keeps reservations at the same moment waits, and finds it changed. */
    private static final String TAKE = """
            update reservation set state = 'TAKEN', version = version + 1, updated_at = now()
            where state = 'ACTIVE' and device = :device and user_id = :holder and starts <= :since and ends > :since
            returning cast(id as text)""";

    private final Reservations reservations;
    private final ReservationNews news;

    TakenReservations(Reservations reservations, ReservationNews news) {
        this.reservations = reservations;
        this.news = news;
    }

    @Override
    public Uni<Void> held(CustodyState custody) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(TAKE, String.class)
                        .setParameter("device", custody.device())
                        .setParameter("holder", custody.holder())
                        .setParameter("since", custody.since())
                        .getResultList())
                .flatMap(ids ->
                        reservations.some(ids.stream().map(UUID::fromString).toList()))
                .flatMap(this::tell);
    }

    private Uni<Void> tell(List<Reservation> taken) {
        return Multi.createFrom()
                .iterable(taken)
                .onItem()
                .transformToUniAndConcatenate(reservation -> news.ended(reservation, null))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
