package io.smartlocker.platform.imports;

/** How far an import is. */
public enum ImportState {
    /** Waits for others to end. */
    QUEUED,
    RUNNING,
    /** Every row was read; some may have failed. */
    DONE,
    /** Something went wrong on our side; what was processed is kept. */
    FAILED,
    CANCELLED,
    /** The process that read the file has died. What was processed is kept; the same file can be sent again. */
    INTERRUPTED
}
