package io.smartlocker.locker.location;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject.Kind;
import io.smartlocker.locker.Acts;
import io.smartlocker.locker.listing.Clash;
import io.smartlocker.locker.listing.Reach;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

@ApplicationScoped
class AddLocation {
    private final Locations locations;
    private final Whereabouts whereabouts;
    private final Outbox outbox;

    AddLocation(Locations locations, Whereabouts whereabouts, Outbox outbox) {
        this.locations = locations;
        this.whereabouts = whereabouts;
        this.outbox = outbox;
    }

    @Writes
    Uni<LocationView> add(LocationRequest request, Caller caller) {
        Reach.of(caller).requireEverywhere();
        whereabouts.requireKnown(request.country(), request.timeZone());
        Location location = located(request, caller);
        return locations
                .persistAndFlush(location)
                .onFailure()
                .transform(Clash.of("location_name", "name"))
                .chain(() -> outbox.add(
                        Topics.LOCATIONS,
                        Locations.state(location),
                        Acts.by(caller, "location.created", Kind.LOCATION, location.id(), Map.of())))
                .map(ignored -> LocationView.of(location));
    }

    private static Location located(LocationRequest request, Caller caller) {
        Location location =
                new Location(caller.organization(), request.name().strip(), request.country(), request.timeZone());
        Set<String> areas = new HashSet<>();
        for (AreaRequest area : request.areasOrNone()) {
            if (!areas.add(area.name().strip())) {
                throw ProblemException.clash("areas");
            }
            location.addArea(area.name().strip());
        }
        return location;
    }
}
