package io.smartlocker.gateway.reader;

/** Who wants to know of taps. */
@FunctionalInterface
public interface Taps {
    /**
     * Somebody tapped; called on the reader's thread, and returns quickly.
     *
     * @param uid of the badge, as the login takes it
     */
    void tapped(String uid);
}
