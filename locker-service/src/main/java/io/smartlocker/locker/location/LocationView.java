package io.smartlocker.locker.location;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;

@RegisterForReflection
record LocationView(UUID id, String name, String country, String timeZone, List<AreaView> areas, long version) {
    static LocationView of(Location location) {
        return new LocationView(
                location.id(),
                location.name(),
                location.country(),
                location.timeZone(),
                location.areas().stream().map(AreaView::of).toList(),
                location.version());
    }
}
