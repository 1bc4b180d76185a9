package io.smartlocker.locker.maintenance;

import io.smartlocker.locker.cabinet.Locker;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the subject of a maintenance is.
 *
 * @param locker that it is, is part of, or is stored in
 * @param location of the locker; absent for a device that is in no bay
 */
record Site(@Nullable UUID locker, @Nullable UUID location) {
    static final Site NOWHERE = new Site(null, null);

    static Site of(Locker locker) {
        return new Site(locker.id(), locker.location());
    }
}
