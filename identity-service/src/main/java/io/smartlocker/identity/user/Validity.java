package io.smartlocker.identity.user;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When somebody may sign in, or take devices.
 *
 * @param from always until then when absent
 * @param until for ever when absent
 */
record Validity(
        boolean active, @Nullable Instant from, @Nullable Instant until) {
    boolean holdsAt(Instant moment) {
        return active && (from == null || !moment.isBefore(from)) && (until == null || moment.isBefore(until));
    }
}
