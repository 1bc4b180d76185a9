package io.smartlocker.locker.cabinet;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A locker as the API shows it.
 *
 * @param inService whether its bays are handed out: nobody took it out of service, and it is not under maintenance
 * @param underMaintenance a maintenance of it is running
 */
@RegisterForReflection
public record LockerView(
        UUID id,
        String name,
        String serial,
        UUID type,
        int rows,
        int columns,
        UUID location,
        @Nullable UUID area,
        @Nullable UUID kiosk,
        boolean inService,
        boolean underMaintenance,
        long version) {

    public static LockerView of(Locker locker) {
        return new LockerView(
                locker.id(),
                locker.name(),
                locker.serial(),
                locker.type().id(),
                locker.rows(),
                locker.columns(),
                locker.location(),
                locker.area(),
                locker.kiosk(),
                locker.inService(),
                locker.underMaintenance(),
                locker.version());
    }
}
