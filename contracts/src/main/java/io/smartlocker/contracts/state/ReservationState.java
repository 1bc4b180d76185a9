package io.smartlocker.contracts.state;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A device is kept for somebody: a kiosk hands it to nobody else, and to that person first. There is no record of
 * one that is over.
 *
 * @param shift for which it was made, absent when a person made it
 * @param from inclusive
 * @param until exclusive
 */
public record ReservationState(
        UUID id,
        UUID organization,
        long version,
        UUID user,
        UUID device,
        @Nullable UUID shift,
        Instant from,
        Instant until)
        implements State {}
