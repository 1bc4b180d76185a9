package io.smartlocker.gateway.kiosk;

import java.util.UUID;

/**
 * A person at the kiosk.
 *
 * @param token what the page shows to be that person's
 * @param busyNanos time the gateway spent on letting the person in
 */
record Session(String token, UUID person, long busyNanos) {
    /** The token is never printed. */
    @Override
    public String toString() {
        return "Session[person=" + person + "]";
    }
}
