package io.smartlocker.device.conflict;

/** How a person resolves a conflict, and what is done then. */
public enum ConflictChoice {
    /** What was told is right; all stays as it is now. */
    KEEP_FACT,
    /** Nothing more can be found out; all stays as it is now. */
    DISMISS,
    /** Whoever held the device had brought it back before it was taken again: that return is recorded. */
    CAME_BACK_BEFORE,
    /** Whoever held the device first has it still: it is handed over to that person. */
    FORMER_HOLDER_HAS_IT,
    /** The device is in the bay that is named: it is put there, and a return is recorded if somebody holds it. */
    DEVICE_ELSEWHERE,
    /** The device is not to be found: it is marked lost. */
    DEVICE_LOST,
    /** The device is in use again: what a person said against it is taken back. */
    BACK_IN_SERVICE,
    /** The device that the kiosk did not name rightly was the one that is named: the same is recorded of that. */
    WAS_DEVICE,
    /** The bay is given back to all. */
    FREE_BAY
}
