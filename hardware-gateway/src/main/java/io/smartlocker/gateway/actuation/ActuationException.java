package io.smartlocker.gateway.actuation;

/** A line could not be driven. The message names the wire: chip and line, locker and bay. */
public final class ActuationException extends Exception {
    private static final long serialVersionUID = 1;

    private final String message;

    public ActuationException(String message) {
        super(message);
        this.message = message;
    }

    public ActuationException(String message, Throwable cause) {
        super(message, cause);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
