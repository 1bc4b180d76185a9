package io.smartlocker.contracts.time;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One time at which something recurring takes place.
 *
 * @param day on which it begins, where it takes place
 * @param from inclusive
 * @param until exclusive
 */
public record Occurrence(LocalDate day, Instant from, Instant until) {
    public boolean covers(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }
}
