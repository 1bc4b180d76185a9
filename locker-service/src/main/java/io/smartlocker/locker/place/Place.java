package io.smartlocker.locker.place;

import java.util.UUID;

/** Somewhere that other things are at, or are about. */
public record Place(Kind kind, UUID id, UUID organization) {
    public enum Kind {
        LOCATION,
        AREA,
        LOCKER
    }
}
