package io.smartlocker.scheduling.custody;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A device that should be back, as the API shows it.
 *
 * @param assetTag absent while the device is not known here
 * @param location where it was taken, absent while that is not known here
 * @param shift in which it was taken, absent when it was taken outside of any
 * @param overdueMinutes whole minutes since the due time
 */
@RegisterForReflection
record OverdueView(
        UUID custody,
        UUID device,
        @Nullable String assetTag,
        UUID deviceType,
        UUID holder,
        @Nullable UUID location,
        @Nullable UUID shift,
        Instant since,
        Instant dueAt,
        long overdueMinutes) {

    static OverdueView of(Custody custody, @Nullable String assetTag, Instant now) {
        Instant dueAt = Objects.requireNonNull(custody.dueAt);
        return new OverdueView(
                custody.id,
                custody.device,
                assetTag,
                custody.deviceType,
                custody.holder,
                custody.location,
                custody.shift,
                custody.since,
                dueAt,
                Overdue.minutes(dueAt, now));
    }
}
