package io.smartlocker.scheduling.reservation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a merge patch of a reservation may hold. It only documents: the patch itself must tell null from absent. */
record ReservationPatch(
        @Nullable UUID user,
        @Nullable UUID device,
        @Nullable Instant from,
        @Nullable Instant until) {}
