package io.smartlocker.device.custody;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A device came back, and no kiosk saw it.
 *
 * @param bay into which it was put, absent when into none
 * @param at when; now, if absent
 * @param fault what is wrong with it: a code of its type, or words
 */
record ReturnRequest(
        @Nullable UUID bay,
        @Nullable Instant at,
        @Nullable @Size(min = 1, max = 500) String fault) {}
