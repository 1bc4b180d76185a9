package io.smartlocker.scheduling.custody;

import java.time.Duration;
import java.time.Instant;

/**
 * When a device is overdue: never stored, it follows from the due time. For ten minutes after it nobody is bothered, since
 * queues at a kiosk are no misdeed.
 */
public final class Overdue {
    /** How long it stays quiet. */
    public static final Duration QUIET = Duration.ofMinutes(10);

    private Overdue() {}

    /** The due time before which a device is overdue now. */
    static Instant dueBefore(Instant now) {
        return now.minus(QUIET);
    }

    /** Whole minutes since the due time. */
    static long minutes(Instant dueAt, Instant now) {
        return Duration.between(dueAt, now).toMinutes();
    }
}
