package io.smartlocker.locker.location;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject.Kind;
import io.smartlocker.locker.Acts;
import io.smartlocker.locker.listing.Clash;
import io.smartlocker.locker.place.Places;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.writing.MergePatch;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes a location. Its kiosks go by its time zone, and grants end with its days. */
@ApplicationScoped
class ChangeLocation {
    private final Locations locations;
    private final Whereabouts whereabouts;
    private final Places places;
    private final MergePatch mergePatch;
    private final Outbox outbox;

    ChangeLocation(Locations locations, Whereabouts whereabouts, Places places, MergePatch mergePatch, Outbox outbox) {
        this.locations = locations;
        this.whereabouts = whereabouts;
        this.places = places;
        this.mergePatch = mergePatch;
        this.outbox = outbox;
    }

    @Writes
    Uni<LocationView> change(UUID id, JsonNode patch, @Nullable String ifMatch, Caller caller) {
        return locations.lock(id, caller).flatMap(location -> {
            Versions.require(ifMatch, location.version());
            LocationEdit before = LocationEdit.of(location);
            LocationEdit wanted = mergePatch.apply(before, patch);
            whereabouts.requireKnown(wanted.country(), wanted.timeZone());
            return (wanted.equals(before)
                            ? Uni.createFrom().voidItem()
                            : change(location, wanted, !wanted.timeZone().equals(before.timeZone()), caller))
                    .map(ignored -> LocationView.of(location));
        });
    }

    private Uni<Void> change(Location location, LocationEdit wanted, boolean otherTime, Caller caller) {
        location.change(wanted);
        return locations
                .flush()
                .onFailure()
                .transform(Clash.of("location_name", "name"))
                .chain(() -> outbox.add(
                        Topics.LOCATIONS,
                        Locations.state(location),
                        Acts.by(caller, "location.changed", Kind.LOCATION, location.id(), Map.of())))
                .chain(() -> otherTime
                        ? places.timeZoneChanged(Locations.state(location), caller)
                        : Uni.createFrom().voidItem());
    }
}
