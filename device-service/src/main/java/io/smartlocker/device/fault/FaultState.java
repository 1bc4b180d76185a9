package io.smartlocker.device.fault;

/** {@code OPEN → RESOLVED → OPEN}. */
public enum FaultState {
    OPEN,
    RESOLVED
}
