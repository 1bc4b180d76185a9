package io.smartlocker.locker.setting;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is set, and what that inherits from: all levels down to its own are present.
 *
 * @param location absent for the organisation as a whole
 */
public record Target(
        UUID organization,
        @Nullable UUID location,
        @Nullable UUID locker,
        @Nullable UUID bay) {

    public static Target organization(UUID organization) {
        return new Target(organization, null, null, null);
    }

    public static Target location(UUID organization, UUID location) {
        return new Target(organization, location, null, null);
    }

    public static Target locker(UUID organization, UUID location, UUID locker) {
        return new Target(organization, location, locker, null);
    }

    public static Target bay(UUID organization, UUID location, UUID locker, UUID bay) {
        return new Target(organization, location, locker, bay);
    }

    public Level level() {
        if (bay != null) {
            return Level.BAY;
        }
        if (locker != null) {
            return Level.LOCKER;
        }
        return location != null ? Level.LOCATION : Level.ORGANIZATION;
    }

    /** Of what the settings are. */
    public UUID id() {
        return nearestFirst().getFirst();
    }

    /** Where to look for a value, one after the other. */
    public List<UUID> nearestFirst() {
        return Stream.of(bay, locker, location, organization)
                .filter(Objects::nonNull)
                .toList();
    }
}
