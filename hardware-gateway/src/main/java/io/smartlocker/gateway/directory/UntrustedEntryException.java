package io.smartlocker.gateway.directory;

/** An entry carries trust that it cannot show. */
final class UntrustedEntryException extends Exception {
    private static final long serialVersionUID = 1;

    UntrustedEntryException(String message) {
        super(message);
    }

    UntrustedEntryException(String message, Throwable cause) {
        super(message, cause);
    }
}
