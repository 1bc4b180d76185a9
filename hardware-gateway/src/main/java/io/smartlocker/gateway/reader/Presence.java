package io.smartlocker.gateway.reader;

/** Knows whether somebody is at the kiosk. */
@FunctionalInterface
public interface Presence {
    /** Whether a person's session runs. */
    boolean sessionRuns();
}
