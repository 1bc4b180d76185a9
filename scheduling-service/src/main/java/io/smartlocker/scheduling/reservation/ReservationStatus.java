package io.smartlocker.scheduling.reservation;

/** {@code ACTIVE → TAKEN | UNUSED | RELEASED | WITHDRAWN | UNFIT}. */
enum ReservationStatus {
    ACTIVE,
    /** The person took the device. */
    TAKEN,
    /** Its time was over. */
    UNUSED,
    /** A person gave it up; nothing is reserved in its place. */
    RELEASED,
    /** The plan that it was made for changed. */
    WITHDRAWN,
    /** The device cannot be used any more, and there was no other. */
    UNFIT;

    /** Whether somebody who had it has had his turn: no other is made for the same shift. */
    boolean isSettled() {
        return switch (this) {
            case ACTIVE, TAKEN, UNUSED, RELEASED -> true;
            case WITHDRAWN, UNFIT -> false;
        };
    }
}
