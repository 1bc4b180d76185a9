package io.smartlocker.platform.caller;

/**
 * Why authentication failed: the token is good by itself, but its owner was signed out, deactivated, deleted or given other
 * roles since.
 */
public final class SessionEnded extends RuntimeException {
    private static final long serialVersionUID = 1;

    SessionEnded() {
        super("The session has ended", null, false, false);
    }
}
