package io.smartlocker.contracts.state;

/** {@code STORED → HELD → STORED}; the others are set by a person. */
public enum DeviceStatus {
    STORED,
    HELD,
    OUT_OF_SERVICE,
    LOST,
    RETIRED
}
