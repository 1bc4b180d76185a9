package io.smartlocker.gateway.reader;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Tells taps from what a reader sends beside them: a badge that is held to it is sent again and again. What a tap means while
 * somebody is signed in, the page knows: impatience, or the other one of a handover. Times are of {@link System#nanoTime}.
 */
final class TapFilter {
    /** The same badge within this time after it was last seen is the same tap. */
    static final Duration SAME_TAP = Duration.ofSeconds(1);

    private @Nullable String last;
    private long seen;

    /** Whether this is a tap of its own. */
    boolean isTap(String uid, long now) {
        boolean again = uid.equals(last) && now - seen < SAME_TAP.toNanos();
        last = uid;
        seen = now;
        return !again;
    }
}
