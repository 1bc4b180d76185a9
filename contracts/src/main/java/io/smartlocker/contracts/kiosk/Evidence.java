package io.smartlocker.contracts.kiosk;

/** On what a fact rests, strongest first. A later fact with better evidence corrects an assumed one. */
public enum Evidence {
    /** A sensor saw it. */
    SENSED,
    /** A tag or code was read. */
    SCANNED,
    /** The person said so. */
    STATED,
    /** Nothing else fits: one device held, door opened and closed. */
    ASSUMED
}
