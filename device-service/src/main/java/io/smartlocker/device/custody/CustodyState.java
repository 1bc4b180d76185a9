package io.smartlocker.device.custody;

/** {@code ACTIVE → RETURNED | HANDED_OVER | WRITTEN_OFF}. */
enum CustodyState {
    ACTIVE,
    RETURNED,
    /** Somebody else took the device before it was seen to come back. */
    HANDED_OVER,
    WRITTEN_OFF
}
