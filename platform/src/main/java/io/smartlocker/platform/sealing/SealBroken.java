package io.smartlocker.platform.sealing;

/** A sealed secret does not open under this key, in this place. */
public final class SealBroken extends IllegalStateException {
    private static final long serialVersionUID = 1;

    SealBroken(Throwable cause) {
        super("A sealed secret does not open under this key, in this place", cause);
    }
}
