package io.smartlocker.audit.log;

import io.smartlocker.audit.checkpoint.Checkpoint;
import java.util.Optional;

/**
 * The part of a chain that is walked along.
 *
 * @param begin a checkpoint to begin behind, from the first entry when absent
 * @param cut where the log was cut off, if it was
 * @param signed the last signed end, if there is one
 * @param end where the log ended when the walk began
 */
record Stretch(Optional<Checkpoint> begin, Optional<Checkpoint> cut, Optional<Checkpoint> signed, LogHead end) {

    /** The place behind which the walk begins. */
    long from() {
        return begin.map(Checkpoint::position).orElse(0L);
    }

    /** The hash that the first entry follows. */
    byte[] hash() {
        return begin.map(Checkpoint::hash).orElse(Seal.BEFORE_THE_FIRST);
    }

    /** Where the log was cut off; 0 when it never was. */
    long cutPosition() {
        return cut.map(Checkpoint::position).orElse(0L);
    }
}
