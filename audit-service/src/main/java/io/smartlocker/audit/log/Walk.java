package io.smartlocker.audit.log;

import io.smartlocker.audit.log.Verification.Mismatch;
import io.smartlocker.audit.log.Verification.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A walk along one organisation's chain, entry by entry, up to where its log ended when the walk began. */
final class Walk {
    private final LogHead end;
    private long position;
    private byte[] hash = Seal.BEFORE_THE_FIRST;
    private @Nullable Mismatch mismatch;

    Walk(LogHead end) {
        this.end = end;
    }

    /** The place of the last entry that fits. */
    long position() {
        return position;
    }

    boolean isOver() {
        return mismatch != null || position >= end.position;
    }

    /** Goes on over the entries that follow, in the order of their places. */
    void over(List<LogEntry> entries) {
        if (entries.isEmpty()) {
            stop(null, Reason.MISSING);
        }
        for (LogEntry entry : entries) {
            if (mismatch != null || entry.position > end.position) {
                return;
            }
            step(entry);
        }
    }

    Verification outcome() {
        return mismatch == null ? Verification.holding(position, hash) : Verification.broken(position, hash, mismatch);
    }

    private void step(LogEntry entry) {
        if (entry.position > position + 1) {
            stop(null, Reason.MISSING);
        } else if (entry.position <= position) {
            mismatch = new Mismatch(entry.position, entry.id, Reason.DOUBLED);
        } else if (!entry.isIntact(hash)) {
            stop(entry.id, Reason.ALTERED);
        } else if (entry.position == end.position && !Arrays.equals(entry.hash, end.hash)) {
            stop(entry.id, Reason.NOT_THE_HEAD);
        } else {
            position = entry.position;
            hash = entry.hash;
        }
    }

    private void stop(@Nullable UUID id, Reason reason) {
        mismatch = new Mismatch(position + 1, id, reason);
    }
}
