package io.smartlocker.locker.location;

import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject.Kind;
import io.smartlocker.locker.Acts;
import io.smartlocker.locker.listing.Clash;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class AddArea {
    private final Locations locations;
    private final Outbox outbox;

    AddArea(Locations locations, Outbox outbox) {
        this.locations = locations;
        this.outbox = outbox;
    }

    @Writes
    Uni<AreaView> add(UUID id, AreaRequest request, Caller caller) {
        return locations.lock(id, caller).flatMap(location -> {
            Area area = location.addArea(request.name().strip());
            return locations
                    .flush()
                    .onFailure()
                    .transform(Clash.of("area_name", "name"))
                    .chain(() -> outbox.add(
                            Topics.LOCATIONS,
                            Locations.state(location),
                            Acts.by(
                                    caller,
                                    "location.area-added",
                                    Kind.LOCATION,
                                    id,
                                    Map.of("area", area.id().toString()))))
                    .map(ignored -> AreaView.of(area));
        });
    }
}
