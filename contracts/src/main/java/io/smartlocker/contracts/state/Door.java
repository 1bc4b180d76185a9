package io.smartlocker.contracts.state;

/** What is known of a door. */
public enum Door {
    UNKNOWN,
    CLOSED,
    UNLOCKING,
    OPEN
}
