package io.smartlocker.locker.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a command is about, and the kiosk that is to carry it out.
 *
 * @param locker absent, like the bay, when it concerns the kiosk as a whole
 * @param batch the order for many bays of which it is part
 */
record Target(
        UUID organization,
        UUID kiosk,
        UUID location,
        @Nullable UUID locker,
        @Nullable UUID bay,
        @Nullable UUID batch) {
    Target at(UUID itsBay, UUID itsBatch) {
        return new Target(organization, kiosk, location, locker, itsBay, itsBatch);
    }
}
