package io.smartlocker.contracts.state;

import io.smartlocker.contracts.kiosk.Evidence;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody holds a device. There is no record of it any more when it came back.
 *
 * @param deviceType the device's type
 * @param bay out of which it was taken
 * @param shift in which it was taken, absent when it was taken outside of any
 * @param dueAt when it should be back, absent when nothing says so; whether it is overdue follows from this
 */
public record CustodyState(
        UUID id,
        UUID organization,
        long version,
        UUID device,
        UUID deviceType,
        UUID holder,
        UUID bay,
        @Nullable UUID shift,
        Instant since,
        @Nullable Instant dueAt,
        Evidence evidence)
        implements State {}
