package io.smartlocker.locker.location;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject.Kind;
import io.smartlocker.locker.Acts;
import io.smartlocker.locker.country.Countries;
import io.smartlocker.locker.listing.Clash;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.problem.CommonProblem;
import io.smartlocker.platform.problem.ProblemException;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

@ApplicationScoped
class AddLocation {
    private final Locations locations;
    private final Countries countries;
    private final Outbox outbox;

    AddLocation(Locations locations, Countries countries, Outbox outbox) {
        this.locations = locations;
        this.countries = countries;
        this.outbox = outbox;
    }

    @Writes
    Uni<LocationView> add(LocationRequest request, Caller caller) {
        if (!caller.locations().isEmpty()) {
            throw ProblemException.of(CommonProblem.FORBIDDEN, "Your role is limited to some locations.");
        }
        requireKnown(request);
        Location location =
                new Location(caller.organization(), request.name().strip(), request.country(), request.timeZone());
        Set<String> areas = new HashSet<>();
        for (AreaRequest area : request.areasOrNone()) {
            if (!areas.add(area.name().strip())) {
                throw ProblemException.clash("areas");
            }
            location.addArea(area.name().strip());
        }
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

    private void requireKnown(LocationRequest request) {
        if (!countries.knows(request.country())) {
            throw ProblemException.of(CommonProblem.INVALID, "country", "Use a two-letter code of ISO 3166-1.");
        }
        if (!ZoneId.getAvailableZoneIds().contains(request.timeZone())) {
            throw ProblemException.of(
                    CommonProblem.INVALID, "timeZone", "Use a name of the IANA time zones, such as Europe/Berlin.");
        }
    }
}
