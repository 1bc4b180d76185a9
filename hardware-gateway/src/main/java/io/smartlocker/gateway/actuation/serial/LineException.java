package io.smartlocker.gateway.actuation.serial;

import java.io.IOException;

/** A serial line cannot be used. The message names the port and what to do. */
final class LineException extends IOException {
    private static final long serialVersionUID = 1;

    LineException(String message) {
        super(message);
    }

    LineException(String message, Throwable cause) {
        super(message, cause);
    }
}
