package io.smartlocker.device.fault;

/** Who found a fault. */
public enum FaultSource {
    /** A person told it here. */
    REPORTED,
    /** The person who brought the device back told it. */
    RETURNED,
    /** A sensor of the bay. */
    SENSED
}
