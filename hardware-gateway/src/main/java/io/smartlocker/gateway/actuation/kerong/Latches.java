package io.smartlocker.gateway.actuation.kerong;

/**
 * What the locks of a board say of themselves.
 *
 * @param bits the first lock in the lowest; set while the lock is latched, as most boards have it
 */
record Latches(int bits) {
    /** @param lock counted from 0 */
    boolean isLatched(int lock) {
        return (bits >> lock & 1) == 1;
    }
}
