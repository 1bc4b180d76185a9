package io.smartlocker.scheduling.custody;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A device that should be back.
 *
 * @param location where it was taken, absent when that is not known
 */
public record OverdueDevice(
        UUID custody,
        UUID organization,
        UUID device,
        UUID holder,
        @Nullable UUID location,
        Instant dueAt) {}
