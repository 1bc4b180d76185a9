package io.smartlocker.audit.log;

import io.smartlocker.audit.checkpoint.Checkpoint;
import io.smartlocker.audit.checkpoint.CheckpointView;
import io.smartlocker.audit.log.Verification.Mismatch;
import io.smartlocker.audit.log.Verification.Reason;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A walk along one organisation's chain, entry by entry, up to where its log ended when the walk began. */
final class Walk {
    private final Stretch stretch;
    private final Predicate<Checkpoint> vouched;
    private final LogHead end;
    private long position;
    private byte[] hash;
    private @Nullable Long signedUpTo;
    private @Nullable Mismatch mismatch;

    /** @param vouched whether a checkpoint is signed by one of our keys */
    Walk(Stretch stretch, Predicate<Checkpoint> vouched) {
        this.stretch = stretch;
        this.vouched = vouched;
        this.end = stretch.end();
        this.position = stretch.from();
        this.hash = stretch.hash();
        begin();
    }

    /** The place of the last entry that fits. */
    long position() {
        return position;
    }

    boolean isOver() {
        return mismatch != null || position >= end.position;
    }

    /** Whether an entry was not there. */
    boolean missedSomething() {
        return mismatch != null && mismatch.reason() == Reason.MISSING;
    }

    /**
     * Goes on over the entries that follow, in the order of their places.
     *
     * @param signed the checkpoints at some of these places
     */
    void over(List<LogEntry> entries, List<Checkpoint> signed) {
        Map<Long, Checkpoint> byPosition = new HashMap<>();
        signed.forEach(checkpoint -> byPosition.put(checkpoint.position(), checkpoint));
        if (entries.isEmpty()) {
            stop(null, Reason.MISSING);
        }
        for (LogEntry entry : entries) {
            if (mismatch != null || entry.position > end.position) {
                return;
            }
            step(entry, byPosition.get(entry.position));
        }
    }

    Verification outcome() {
        long entries = position - stretch.from();
        return new Verification(
                mismatch == null,
                stretch.from(),
                stretch.cut().map(CheckpointView::of).orElse(null),
                entries,
                entries == 0 ? null : HexFormat.of().formatHex(hash),
                signedUpTo,
                mismatch);
    }

    private void begin() {
        stretch.begin().ifPresent(this::beginBehind);
        if (mismatch == null && stretch.signed().filter(this::isBeyondTheEnd).isPresent()) {
            Checkpoint last = stretch.signed().get();
            stop(vouched.test(last) ? end.position : last.position() - 1, null, reasonBeyond(last));
        }
    }

    private Reason reasonBeyond(Checkpoint last) {
        return vouched.test(last) ? Reason.BEHIND_CHECKPOINT : Reason.FORGED_CHECKPOINT;
    }

    private boolean isBeyondTheEnd(Checkpoint last) {
        return last.position() > end.position;
    }

    private void beginBehind(Checkpoint begin) {
        if (!vouched.test(begin)) {
            mismatch = new Mismatch(begin.position(), null, Reason.FORGED_CHECKPOINT);
        } else if (begin.position() == end.position && !Arrays.equals(begin.hash(), end.hash)) {
            mismatch = new Mismatch(begin.position(), null, Reason.NOT_THE_HEAD);
        } else {
            signedUpTo = begin.position();
        }
    }

    private void step(LogEntry entry, @Nullable Checkpoint signed) {
        if (entry.position > position + 1) {
            stop(null, Reason.MISSING);
        } else if (entry.position <= position) {
            mismatch = new Mismatch(entry.position, entry.id, Reason.DOUBLED);
        } else if (!entry.isIntact(hash)) {
            stop(entry.id, Reason.ALTERED);
        } else if (entry.position == end.position && !Arrays.equals(entry.hash, end.hash)) {
            stop(entry.id, Reason.NOT_THE_HEAD);
        } else if (signed == null || fits(signed, entry)) {
            position = entry.position;
            hash = entry.hash;
        }
    }

    private boolean fits(Checkpoint signed, LogEntry entry) {
        if (!vouched.test(signed)) {
            stop(entry.id, Reason.FORGED_CHECKPOINT);
        } else if (!Arrays.equals(signed.hash(), entry.hash)) {
            stop(entry.id, Reason.NOT_WHAT_WAS_SIGNED);
        } else {
            signedUpTo = signed.position();
        }
        return mismatch == null;
    }

    private void stop(@Nullable UUID id, Reason reason) {
        stop(position, id, reason);
    }

    private void stop(long last, @Nullable UUID id, Reason reason) {
        mismatch = new Mismatch(last + 1, id, reason);
    }
}
