package io.smartlocker.locker.location;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.smartlocker.contracts.Topics;
import io.smartlocker.contracts.activity.Activity.Subject.Kind;
import io.smartlocker.locker.Acts;
import io.smartlocker.locker.listing.Clash;
import io.smartlocker.platform.caller.Caller;
import io.smartlocker.platform.outbox.Outbox;
import io.smartlocker.platform.writing.MergePatch;
import io.smartlocker.platform.writing.Versions;
import io.smartlocker.platform.writing.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives an area another name. An area is part of its location, and has that one's version. */
@ApplicationScoped
class ChangeArea {
    private final Locations locations;
    private final MergePatch mergePatch;
    private final Outbox outbox;

    ChangeArea(Locations locations, MergePatch mergePatch, Outbox outbox) {
        this.locations = locations;
        this.mergePatch = mergePatch;
        this.outbox = outbox;
    }

    @Writes
    Uni<AreaView> change(UUID id, UUID areaId, JsonNode patch, @Nullable String ifMatch, Caller caller) {
        return locations.lock(id, caller).flatMap(location -> {
            Versions.require(ifMatch, location.version());
            Area area = location.area(areaId);
            AreaRequest wanted = mergePatch.apply(new AreaRequest(area.name()), patch);
            return (area.rename(wanted.name().strip())
                            ? tell(location, areaId, caller)
                            : Uni.createFrom().voidItem())
                    .map(ignored -> AreaView.of(area));
        });
    }

    private Uni<Void> tell(Location location, UUID area, Caller caller) {
        return locations
                .flush()
                .onFailure()
                .transform(Clash.of("area_name", "name"))
                .chain(() -> locations.raiseVersion(location))
                .chain(() -> outbox.add(
                        Topics.LOCATIONS,
                        Locations.state(location),
                        Acts.by(
                                caller,
                                "location.area-changed",
                                Kind.LOCATION,
                                location.id(),
                                Map.of("area", area.toString()))));
    }
}
