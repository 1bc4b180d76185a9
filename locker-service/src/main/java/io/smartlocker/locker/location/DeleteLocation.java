package io.smartlocker.locker.location;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject.Kind;
import io.smartlocker.contracts.state.LocationState;
import io.smartlocker.locker.Acts;
import io.smartlocker.locker.LockerProblem;
import io.smartlocker.locker.listing.Reach;
import io.smartlocker.locker.place.Place;
import io.smartlocker.locker.place.Places;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.outbox.OutboxMessage;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deletes a location at which nothing stands any more. */
@ApplicationScoped
class DeleteLocation {
    private final Locations locations;
    private final Places places;
    private final Outbox outbox;

    DeleteLocation(Locations locations, Places places, Outbox outbox) {
        this.locations = locations;
        this.places = places;
        this.outbox = outbox;
    }

    @Writes
    Uni<Void> delete(UUID id, @Nullable String ifMatch, Caller caller) {
        return locations
                .lock(id, caller)
                .invoke(() -> Reach.of(caller).requireEverywhere())
                .invoke(location -> Versions.require(ifMatch, location.version()))
                .call(location -> places.leave(
                        new Place(Place.Kind.LOCATION, id, location.organization()),
                        LockerProblem.LOCATION_IN_USE,
                        caller))
                .flatMap(location -> locations
                        .delete(location)
                        .chain(locations::flush)
                        .chain(() -> outbox.add(
                                OutboxMessage.tombstone(
                                        Topics.LOCATIONS, LocationState.class, id, location.organization()),
                                Outbox.message(Acts.by(caller, "location.deleted", Kind.LOCATION, id, Map.of())))));
    }
}
