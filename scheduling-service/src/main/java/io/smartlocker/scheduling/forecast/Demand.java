package io.smartlocker.scheduling.forecast;

import io.smartlocker.scheduling.calendar.Duty;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What a coming shift needs of one type of devices.
 *
 * @param any how many of any kind
 * @param certain these as well: the shift names them, or they are reserved by hand at its start
 * @param reserved how many of the certain ones are only reserved
 */
record Demand(Duty duty, UUID deviceType, int any, Set<UUID> certain, int reserved) {
    Demand {
        certain = Set.copyOf(certain);
    }

    int needed() {
        return any + certain.size();
    }

    Instant start() {
        return duty.times().from();
    }

    Instant end() {
        return duty.times().until();
    }
}
