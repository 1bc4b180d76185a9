package io.smartlocker.locker.cabinet;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@RegisterForReflection
record LockerView(
        UUID id,
        String name,
        String serial,
        UUID type,
        UUID location,
        @Nullable UUID area,
        @Nullable UUID kiosk,
        boolean inService,
        long version) {
    static LockerView of(Locker locker) {
        return new LockerView(
                locker.id(),
                locker.name(),
                locker.serial(),
                locker.type().id(),
                locker.location(),
                locker.area(),
                locker.kiosk(),
                locker.inService(),
                locker.version());
    }
}
