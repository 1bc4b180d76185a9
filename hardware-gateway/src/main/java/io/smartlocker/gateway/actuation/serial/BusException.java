package io.smartlocker.gateway.actuation.serial;

import java.io.IOException;

/** A board could not be asked, or would not do what it was asked: nothing was carried out. */
public class BusException extends IOException {
    private static final long serialVersionUID = 1;

    public BusException(String message) {
        super(message);
    }

    public BusException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The reason, never absent. */
    @Override
    public final String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
