package io.smartlocker.contracts.state;

import org.jspecify.annotations.Nullable;

/**
 * The charging session of a bay.
 *
 * @param percent 0–100, absent when nothing is known
 * @param estimated the percentage was reckoned from minutes charged, not measured
 */
public record Charge(State state, @Nullable Integer percent, boolean estimated) {
    /** Nothing charges and nothing is known. */
    public static final Charge OFF = new Charge(State.OFF, null, true);

    /** {@code OFF → CHARGING → FULL}; {@code FAULT} from any. */
    public enum State {
        OFF,
        CHARGING,
        FULL,
        FAULT
    }
}
