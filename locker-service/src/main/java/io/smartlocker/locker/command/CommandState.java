package io.smartlocker.locker.command;

/** The life of a command: {@code QUEUED → SENT → RECEIVED → SUCCEEDED | FAILED | EXPIRED | UNKNOWN}. */
public enum CommandState {
    /** Written down, not yet with the broker. */
    QUEUED,
    /** The broker has it. */
    SENT,
    /** The kiosk has it. */
    RECEIVED,
    SUCCEEDED,
    FAILED,
    /** Its time was over before the kiosk carried it out. */
    EXPIRED,
    /** The kiosk had it and never told how it ended. */
    UNKNOWN;

    /** Whether nothing more is expected. */
    boolean isEnd() {
        return switch (this) {
            case QUEUED, SENT, RECEIVED -> false;
            case SUCCEEDED, FAILED, EXPIRED, UNKNOWN -> true;
        };
    }
}
