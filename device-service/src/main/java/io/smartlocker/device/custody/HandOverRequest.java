package io.smartlocker.device.custody;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A device goes from one person to another.
 *
 * @param to who gets it
 * @param at when; now, if absent
 */
record HandOverRequest(@NotNull UUID to, @Nullable Instant at) {}
