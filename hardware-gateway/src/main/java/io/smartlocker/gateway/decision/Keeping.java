package io.smartlocker.gateway.decision;

/** For whom a device is kept, as seen by the person who asks for one. */
public enum Keeping {
    NOBODY,
    /** For the person who asks: it is handed out before any other. */
    ASKER,
    /** For somebody else: it is not handed out. */
    ANOTHER
}
