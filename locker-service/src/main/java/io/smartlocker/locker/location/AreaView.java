package io.smartlocker.locker.location;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

@RegisterForReflection
record AreaView(UUID id, String name) {
    static AreaView of(Area area) {
        return new AreaView(area.id(), area.name());
    }
}
