package io.smartlocker.locker.cabinet;

import io.smallrye.mutiny.Uni;
import io.smartlocker.locker.place.Place;
import io.smartlocker.locker.place.PlaceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where a locker stands is not deleted. */
@ApplicationScoped
class LockersAtPlaces implements PlaceListener {
    private final Lockers lockers;

    LockersAtPlaces(Lockers lockers) {
        this.lockers = lockers;
    }

    @Override
    public Uni<List<String>> obstacles(Place place) {
        return switch (place.kind()) {
            case LOCATION -> named("location", place);
            case AREA -> named("area", place);
            case LOCKER -> Uni.createFrom().item(List.of());
        };
    }

    private Uni<List<String>> named(String field, Place place) {
        return lockers.list(field + " = ?1 and organization = ?2 order by name", place.id(), place.organization())
                .map(found ->
                        found.stream().map(locker -> "locker " + locker.name()).toList());
    }
}
