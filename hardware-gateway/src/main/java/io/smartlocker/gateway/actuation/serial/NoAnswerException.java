package io.smartlocker.gateway.actuation.serial;

/** A question went out and no answer to it came: whether it was carried out is not known. */
public final class NoAnswerException extends BusException {
    private static final long serialVersionUID = 1;

    NoAnswerException(String message) {
        super(message);
    }

    NoAnswerException(String message, Throwable cause) {
        super(message, cause);
    }
}
