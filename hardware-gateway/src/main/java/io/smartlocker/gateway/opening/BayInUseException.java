package io.smartlocker.gateway.opening;

/** Somebody else is at that bay. */
public final class BayInUseException extends RuntimeException {
    private static final long serialVersionUID = 1;

    BayInUseException() {
        super("The bay is in use.");
    }
}
