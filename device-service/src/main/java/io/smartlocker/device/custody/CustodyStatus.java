package io.smartlocker.device.custody;

/** {@code ACTIVE → RETURNED | HANDED_OVER | WRITTEN_OFF}. */
public enum CustodyStatus {
    ACTIVE,
    RETURNED,
    /** Its holder gave the device to somebody else, or somebody else took it before it was seen to come back. */
    HANDED_OVER,
    /** Nobody expects the device back. */
    WRITTEN_OFF
}
