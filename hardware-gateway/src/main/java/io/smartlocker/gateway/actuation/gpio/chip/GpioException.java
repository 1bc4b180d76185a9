package io.smartlocker.gateway.actuation.gpio.chip;

/** A chip or a line could not be used. The message says which one, why, and what to do about it. */
public final class GpioException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public GpioException(String message) {
        super(message);
    }

    public GpioException(String message, Throwable cause) {
        super(message, cause);
    }
}
