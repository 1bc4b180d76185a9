package io.smartlocker.gateway.cabinet;

/** What the bays are wired to. */
public enum Hardware {
    /** The in-memory twin. */
    SIMULATED,
    /** What {@code cabinet.yaml} says: lines of GPIO chips, channels of lock boards, or both. */
    WIRED
}
