package io.smartlocker.gateway.cabinet;

import java.util.List;

/** A cabinet's layout cannot be used. The message lists every mistake. */
public final class LayoutException extends RuntimeException {
    private static final long serialVersionUID = 1;

    LayoutException(List<String> mistakes) {
        super(String.join("\n", mistakes));
    }
}
