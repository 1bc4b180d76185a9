package io.smartlocker.platform.caller;

import java.time.Instant;
import java.util.UUID;

/**
 * What a request's token says about how long to believe it, for an answer that goes on for longer than a moment.
 *
 * @param caller the person, kiosk or program
 * @param epoch the person's session epoch when the token was issued; 0 for others
 * @param expiresAt when the token does
 */
public record OpenSession(Caller.Kind kind, UUID caller, long epoch, Instant expiresAt) {
    /** Why an answer ends that goes on. */
    public enum Ending {
        /** The token is past its time; with a new one the caller may go on. */
        TOKEN_EXPIRED,
        /** The caller was signed out, deactivated, deleted or given other roles. */
        SESSION_ENDED
    }
}
