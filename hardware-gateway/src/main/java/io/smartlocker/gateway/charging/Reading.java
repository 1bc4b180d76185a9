package io.smartlocker.gateway.charging;

import io.smartlocker.gateway.sensing.CurrentSensor.Power;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What was read at a bay.
 *
 * @param nanos {@link System#nanoTime}
 * @param on whether its outlet was on
 * @param since how long it had been so
 * @param occupied whether a device is in it
 * @param expectedMilliwatts what the device is expected to draw
 * @param power absent where it is not measured
 * @param millidegrees absent where it is not measured
 */
record Reading(
        long nanos,
        boolean on,
        Duration since,
        boolean occupied,
        long expectedMilliwatts,
        @Nullable Power power,
        @Nullable Integer millidegrees) {
    /** A charger's capacitors and a relay's release take a moment. */
    static final Duration SETTLES_WITHIN = Duration.ofSeconds(5);

    boolean settled() {
        return since.compareTo(SETTLES_WITHIN) >= 0;
    }
}
