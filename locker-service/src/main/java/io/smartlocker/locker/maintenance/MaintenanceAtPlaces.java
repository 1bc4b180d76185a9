package io.smartlocker.locker.maintenance;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.locker.place.Place;
import io.smartlocker.locker.place.PlaceListener;
import io.smartlocker.platform.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A locker on which somebody works is not deleted; what was planned for it goes with it, and moves with it. */
@ApplicationScoped
class MaintenanceAtPlaces implements PlaceListener {
    private final Maintenances maintenances;
    private final TurnMaintenance turnMaintenance;

    MaintenanceAtPlaces(Maintenances maintenances, TurnMaintenance turnMaintenance) {
        this.maintenances = maintenances;
        this.turnMaintenance = turnMaintenance;
    }

    @Override
    public Uni<List<String>> obstacles(Place place) {
        return open(place).map(open -> open.stream()
                .filter(maintenance -> maintenance.status() == MaintenanceStatus.ACTIVE)
                .map(maintenance -> "maintenance \"" + maintenance.reason() + "\"")
                .toList());
    }

    @Override
    public Uni<Void> left(Place place, Caller caller) {
        return open(place).flatMap(open -> Multi.createFrom()
                .iterable(open)
                .onItem()
                .transformToUniAndConcatenate(planned -> turnMaintenance.end(planned, Instant.now(), caller.actor()))
                .collect()
                .last()
                .replaceWithVoid());
    }

    @Override
    public Uni<Void> moved(UUID locker, LocationState location, Caller caller) {
        return maintenances
                .update("location = ?1 where locker = ?2 and endedAt is null", location.id(), locker)
                .replaceWithVoid();
    }

    private Uni<List<Maintenance>> open(Place place) {
        return switch (place.kind()) {
            case LOCKER -> maintenances.openAt(place.id());
            case LOCATION, AREA -> Uni.createFrom().item(List.of());
        };
    }
}
