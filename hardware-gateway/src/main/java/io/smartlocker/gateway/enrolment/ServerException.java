package io.smartlocker.gateway.enrolment;

/** The services did not do what they were asked. */
public final class ServerException extends Exception {
    private static final long serialVersionUID = 1;

    private final int status;

    /** @param status HTTP status, 0 when they could not be reached */
    ServerException(int status, String message) {
        super(message);
        this.status = status;
    }

    /** Whether they could not be reached, or could not answer. */
    public boolean unreachable() {
        return status == 0 || status >= 500;
    }

    /** Whether they do not know who asks. */
    boolean unknown() {
        return status == 401;
    }

    /** Whether they ask to be left alone for a while. */
    public boolean throttled() {
        return status == 429;
    }
}
