package io.smartlocker.audit.log;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a walk along the chain found.
 *
 * @param holds whether every entry is there and as it was when it was logged
 * @param entries how many fit, from the first on
 * @param head hexadecimal hash of the last of these, absent when there is none
 * @param mismatch the first place that does not fit, absent when all do
 */
@RegisterForReflection
record Verification(
        boolean holds,
        long entries,
        @Nullable String head,
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
        NOT_THE_HEAD
    }

    static Verification holding(long entries, byte[] head) {
        return new Verification(true, entries, text(entries, head), null);
    }

    static Verification broken(long entries, byte[] head, Mismatch mismatch) {
        return new Verification(false, entries, text(entries, head), mismatch);
    }

    private static @Nullable String text(long entries, byte[] head) {
        return entries == 0 ? null : HexFormat.of().formatHex(head);
    }
}
