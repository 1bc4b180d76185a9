package io.smartlocker.device.due;

import java.time.Instant;
import java.util.UUID;

/**
 * When something should be back.
 *
 * @param shift in which it was taken
 * @param at the end of that shift and of its grace
 */
public record Due(UUID shift, Instant at) {}
