package io.smartlocker.gateway;

import java.time.Instant;

/** The time of day, and whether it can be believed. Intervals are never measured with it. */
public interface WallClock {
    Instant now();

    /** Whether something keeps this clock right. */
    boolean trusted();
}
