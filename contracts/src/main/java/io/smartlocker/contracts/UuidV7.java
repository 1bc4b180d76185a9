package io.smartlocker.contracts;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Time-ordered identifiers: 48 bits of Unix milliseconds, a 12-bit counter, 62 random bits. What one process makes sorts in
 * the order it was made, also within a millisecond; that keeps B-tree inserts at the right edge and makes the id a keyset
 * cursor.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9562#name-monotonicity-and-counters">RFC 9562, monotonicity and
 *     counters</a>
 */
public final class UuidV7 {
    private static final int COUNTER_BITS = 12;
    private static final long COUNTER = (1L << COUNTER_BITS) - 1;
    /** Milliseconds and counter of the newest identifier; the counter runs over into the milliseconds when it is full. */
    private static final AtomicLong NEWEST = new AtomicLong();

    private UuidV7() {}

    /** A new identifier of this moment, greater than all before. */
    public static UUID next() {
        long now = System.currentTimeMillis() << COUNTER_BITS;
        return of(NEWEST.updateAndGet(newest -> Math.max(newest + 1, now)));
    }

    /** A new identifier that sorts among those made at the given time. */
    public static UUID at(Instant time) {
        return of(time.toEpochMilli() << COUNTER_BITS | random() & COUNTER);
    }

    private static UUID of(long millisAndCounter) {
        long high = (millisAndCounter >>> COUNTER_BITS) << 16 | 0x7000L | millisAndCounter & COUNTER;
        long low = 0x8000_0000_0000_0000L | random() & 0x3FFF_FFFF_FFFF_FFFFL;
        return new UUID(high, low);
    }

    /** From the JDK's own generator: a static one of ours would stand in a native image, with the same seed in each process. */
    private static long random() {
        return UUID.randomUUID().getLeastSignificantBits();
    }
}
