package io.smartlocker.gateway.cabinet;

/** What the bays are wired to. */
public enum Hardware {
    /** The in-memory twin. */
    SIMULATED,
    /** Lines of the kernel's GPIO character devices. */
    GPIO
}
