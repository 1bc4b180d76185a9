package io.smartlocker.audit.log;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smartlocker.audit.checkpoint.CheckpointView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a walk along the chain found.
 *
 * @param holds whether every entry is there and as it was when it was logged, and the chain leads where was signed
 * @param from the place behind which the walk began: 0, where the log was cut off, or the checkpoint that was asked for
 * @param cut the signed statement that everything up to there was removed on purpose, absent when nothing was
 * @param entries how many fit, from the first behind {@code from} on
 * @param head hexadecimal hash of the last of these, absent when there is none
 * @param signedUpTo the last place at which the chain was found to be as it was signed, absent when none was signed
 * @param mismatch the first place that does not fit, absent when all do
 */
@RegisterForReflection
record Verification(
        boolean holds,
        long from,
        @Nullable CheckpointView cut,
        long entries,
        @Nullable String head,
        @Nullable Long signedUpTo,
        @Nullable Mismatch mismatch) {

    /**
     * Where the chain breaks.
     *
     * @param id of the activity that stands there, absent when none does
     */
    @RegisterForReflection
    record Mismatch(long position, @Nullable UUID id, Reason reason) {}

    enum Reason {
        /** The entry does not carry the hash that it and the one before it give. */
        ALTERED,
        /** There is no entry at this place. */
        MISSING,
        /** There are two entries for one place. */
        DOUBLED,
        /** The last entry is not the one that the log ended with. */
        NOT_THE_HEAD,
        /** The chain is whole, but it is not the one that was signed here. */
        NOT_WHAT_WAS_SIGNED,
        /** A checkpoint at this place was not signed by one of our keys. */
        FORGED_CHECKPOINT,
        /** The log ends before a place where its end was signed. */
        BEHIND_CHECKPOINT
    }
}
