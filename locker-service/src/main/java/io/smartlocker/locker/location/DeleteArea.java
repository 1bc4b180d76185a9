package io.smartlocker.locker.location;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject.Kind;
import io.smartlocker.locker.Acts;
import io.smartlocker.locker.LockerProblem;
import io.smartlocker.locker.place.Place;
import io.smartlocker.locker.place.Places;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deletes an area in which no locker stands. */
@ApplicationScoped
class DeleteArea {
    private final Locations locations;
    private final Places places;
    private final Outbox outbox;

    DeleteArea(Locations locations, Places places, Outbox outbox) {
        this.locations = locations;
        this.places = places;
        this.outbox = outbox;
    }

    @Writes
    Uni<Void> delete(UUID id, UUID area, @Nullable String ifMatch, Caller caller) {
        return locations.lock(id, caller).flatMap(location -> {
            Versions.require(ifMatch, location.version());
            location.area(area);
            return places.leave(
                            new Place(Place.Kind.AREA, area, location.organization()),
                            LockerProblem.AREA_IN_USE,
                            caller)
                    .invoke(() -> location.removeArea(area))
                    .chain(locations::flush)
                    .chain(() -> outbox.add(
                            Topics.LOCATIONS,
                            Locations.state(location),
                            Acts.by(
                                    caller,
                                    "location.area-deleted",
                                    Kind.LOCATION,
                                    id,
                                    Map.of("area", area.toString()))));
        });
    }
}
