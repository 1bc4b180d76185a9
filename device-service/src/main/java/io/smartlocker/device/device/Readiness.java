package io.smartlocker.device.device;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

/**
 * How charged a device is.
 *
 * @param ready it can be handed out: stored, free of critical faults, charged enough
 * @param percent 0–100, absent when nothing is known
 * @param estimated reckoned from minutes on the outlet, not measured
 * @param minutesCharged since it was put into its bay
 */
@RegisterForReflection
public record Readiness(boolean ready, @Nullable Integer percent, boolean estimated, int minutesCharged) {
    /** Of what is in no bay. */
    public static final Readiness UNKNOWN = new Readiness(false, null, true, 0);
}
