package io.smartlocker.gateway.journal;

import org.jspecify.annotations.Nullable;

/** The journal could not be read or written. Nothing of the transaction happened. */
public final class JournalException extends RuntimeException {
    private static final long serialVersionUID = 1;

    JournalException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
