package io.smartlocker.identity.directorysync;

/** How a run is doing. */
enum RunState {
    RUNNING,
    DONE,
    /** Too many people would have been deactivated; nothing was changed. */
    STOPPED,
    /** The directory could not be read; see the detail. What was changed before is kept, and the next run goes on. */
    FAILED,
    /** The process that ran it has died. */
    INTERRUPTED
}
