package io.smartlocker.gateway.guard;

/** Nobody watches, and so nothing may be energised. The message says why and what happens next. */
public final class GuardException extends RuntimeException {
    private static final long serialVersionUID = 1;

    GuardException(String message) {
        super(message);
    }
}
