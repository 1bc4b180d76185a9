package io.smartlocker.locker.location;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smartlocker.locker.place.Place;
import io.smartlocker.locker.place.PlaceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A location with a kiosk that was not revoked, or with a shift, is not deleted. */
@ApplicationScoped
class KiosksAndShifts implements PlaceListener {

    @Override
    public Uni<List<String>> obstacles(Place place) {
        return switch (place.kind()) {
            case LOCATION -> at(place);
            case AREA, LOCKER -> Uni.createFrom().item(List.of());
        };
    }

    private static Uni<List<String>> at(Place place) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery("""
                                select 'kiosk ' || name from kiosk
                                where location = :location and organization = :organization and status <> 'REVOKED'
                                union all
                                select 'shift ' || (state ->> 'name') from projection
                                where kind = 'ShiftState' and organization = :organization
                                    and state ->> 'location' = :text""", String.class)
                .setParameter("location", place.id())
                .setParameter("text", place.id().toString())
                .setParameter("organization", place.organization())
                .getResultList());
    }
}
